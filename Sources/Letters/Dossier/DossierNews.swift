// A dossier that is released to one of the talk's two people: its files beside a mail, and on the talk's event.
import Dossiers
import Feedback
import Foundation
import MailFormat
import Store
import Wording

/// The news that a mail brings of a dossier, without its content.
struct DossierNews: Hashable, Sendable {
    /// How the dossier goes on to the manager.
    enum Sharing: Hashable, Sendable {
        /// When the employee answers `deel` or `share`.
        case whenShared
        /// At this moment, or earlier when the employee answers so.
        case automatically(Date)
        case never
    }

    let talk: Talk
    /// Raters asked and raters who answered, the employee included.
    let invited: Int
    /// Nil where the number would tell what the dossier keeps back of a small group.
    let answered: Int?
    let sharing: Sharing
    /// Whether it is a later batch, of answers that came after the first release.
    let isLaterBatch: Bool
    let retentionDays: Int
    /// Whether the dossier hangs on the talk's event too; not where others organize the talk.
    var isOnEvent = true

    func fields(_ speech: Speech) -> Fields {
        var automatically: Fields.Value = .absent
        if case .automatically(let date) = sharing { automatically = speech.start(date) }
        return speech.fields(talk).merging([
            "invited": .text(String(invited)),
            "answered": .init(answered.map { String($0) }), "isCounted": .flag(answered != nil),
            "answeredByOne": .flag(answered == 1),
            "canShare": .flag(sharing != .never),
            "automatically": automatically,
            "isLaterBatch": .flag(isLaterBatch),
            "isOnEvent": .flag(isOnEvent),
            "retention": speech.duration(days: retentionDays),
        ])
    }

    static func samples(_ made: MadeUp) -> [DossierNews] {
        made.talks.flatMap { talk in
            [Sharing.automatically(made.start), .never].map { sharing in
                DossierNews(
                    talk: talk,
                    invited: 9,
                    answered: sharing == .never ? nil : 7,
                    sharing: sharing,
                    isLaterBatch: false,
                    retentionDays: 365
                )
            }
        }
    }
}

extension DossierNews {
    /// - Parameter leaves: when the manager's copy leaves by itself, if it does.
    fileprivate init(
        _ dossier: DossierRow,
        _ talk: Talk,
        _ settings: LetterSettings,
        _ sharing: ScheduleRules.Sharing,
        leaves: Date?
    ) {
        let sharing: Sharing =
            switch sharing {
            case .onAnswer: .whenShared
            case .automatic: leaves.map { .automatically($0) } ?? .whenShared
            case .never: .never
            }
        self.init(
            talk: talk,
            invited: dossier.summary.invited,
            answered: dossier.summary.answered,
            sharing: sharing,
            isLaterBatch: dossier.batch > 1,
            retentionDays: settings.retentionDays,
            isOnEvent: talk.organizer == nil
        )
    }
}

/// A mail with a dossier.
protocol DossierMail: Mail {
    static var party: Party { get }
    var news: DossierNews { get }
    var event: TalkEvent { get }
    /// Nil in a made-up mail.
    var dossier: DossierRow? { get }
    init(news: DossierNews, event: TalkEvent, dossier: DossierRow?)
}

extension DossierMail {
    var reader: Person { event.reader }
    var group: RaterGroup? { Self.party.group }
    var thread: Thread? { event.thread }
    func fields(_ speech: Speech) -> Fields { news.fields(speech) }

    static func read(_ id: TalkID, batch: Int, _ rows: inout LetterRows) throws -> Self? {
        guard let event = try rows.event(id, party, while: { $0.state == .planned }),
            let dossier = try rows.tx.dossiers(of: id).first(where: { $0.batch == batch })
        else { return nil }
        let schedule = try rows.promised(event.talk)
        let round = try rows.tx.dossierRounds(of: id).first { $0.number == batch }
        let news = DossierNews(
            dossier,
            event.talk,
            rows.settings,
            schedule.sharing,
            leaves: round?.leaves(event.talk.schedule(schedule), schedule)
        )
        return Self(news: news, event: event, dossier: dossier)
    }

    func enclosures(_ writer: LetterWriter, at now: Date) throws -> Enclosures {
        let files = try dossier?.files(about: event.talk.employee) ?? []
        return Enclosures(
            calendar: try event.part(.request, .dossier(news), files: files, writer, at: now),
            files: files.map { Attachment(filename: $0.name, mediaType: $0.mediaType, bytes: $0.bytes) }
        )
    }

    static func samples(_ made: MadeUp) -> [Self] {
        DossierNews.samples(made).map { news in
            Self(news: news, event: TalkEvent(talk: news.talk, party: party), dossier: nil)
        }
    }
}
