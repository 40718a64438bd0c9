// From a table or calendar of talks to what changes among those that are planned: pure, so that it can be shown first.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store
import Talks

/// The steps for a list of talks.
struct TalkImport {
    enum Action {
        case plan(ListedTalk)
        case move(TalkID, ListedTalk, EventVersion?)
        case cancel(TalkID, EventVersion?)
    }

    private(set) var actions: [Action] = []
    private(set) var steps: [ImportStep] = []
    private(set) var bad: [BadLine] = []
    private let shown: (Date) -> String
    private var linesTaken: [String: Int] = [:]

    static let columns = [
        ["employee", "medewerker", "mitarbeiter", "collaborateur"],
        ["manager", "leidinggevende", "vorgesetzte", "responsable"], ["start", "begin", "beginn", "début", "aanvang"],
        ["date", "datum", "dag", "tag", "jour", "day"],
        ["time", "tijd", "tijdstip", "uur", "uhrzeit", "zeit", "heure", "hour"],
        ["duration", "duur", "dauer", "durée", "minutes", "minuten"], ["place", "plaats", "locatie", "ort", "lieu"],
    ]

    /// - Parameters:
    ///   - listed: the talks of the file, or why a line is none.
    ///   - talks: all that are known. A talk is found again by its event's UID, else by its two people.
    init(
        _ listed: [(line: Int, talk: Result<ListedTalk, any Error>)],
        talks: [Talk],
        now: Date,
        shown: @escaping (Date) -> String
    ) {
        self.shown = shown
        let coming = talks.filter { $0.state == .planned && $0.start > now }
        for (line, result) in listed {
            do {
                try take(result.get(), coming, all: talks, now)
            } catch {
                bad.append(BadLine(line, error))
            }
        }
    }

    private mutating func take(_ new: ListedTalk, _ coming: [Talk], all: [Talk], _ now: Date) throws {
        let people = "\(new.employee.person.address) with \(new.manager.person.address)"
        let known = coming.first { talk in
            new.eventUID.map { $0 == talk.eventUID }
                ?? (talk.employee.address == new.employee.person.address
                    && talk.manager.address == new.manager.person.address)
        }
        if let earlier = linesTaken.updateValue(new.line, forKey: new.eventUID ?? people) {
            throw Failure(.badInput, "\(people): it stands on line \(earlier) already")
        }
        if new.isCancelled {
            guard let known else { return note(new, .unchanged, "\(people): cancelled, and not known") }
            actions.append(.cancel(known.id, try version(of: known, new)))
            return note(new, .changed, "\(people): cancelled")
        }
        guard new.start > now else { throw Failure(.badInput, "start \(shown(new.start)): it is in the past") }
        guard new.employee.id != new.manager.id else { throw TalkError.samePerson(new.employee.person.address) }
        guard let known else {
            try checkIsNew(new, all)
            actions.append(.plan(new))
            return note(new, .new, "\(people), \(shown(new.start))")
        }
        let changes = changes(from: known, to: new)
        guard !changes.isEmpty else { return note(new, .unchanged, people) }
        actions.append(.move(known.id, new, try version(of: known, new)))
        note(new, .changed, ([people] + changes).joined(separator: ", "))
    }

    /// Only its own calendar moves what somebody else organizes.
    private func version(of known: Talk, _ new: ListedTalk) throws -> EventVersion? {
        if let organizer = known.organizer, new.version == nil {
            throw TalkError.organizedBy(known.id, organizer.address)
        }
        return known.change(to: new.version)
    }

    /// An event is one talk, also once that is over or cancelled.
    private func checkIsNew(_ new: ListedTalk, _ all: [Talk]) throws {
        guard let uid = new.eventUID, let old = all.first(where: { $0.eventUID == uid }) else { return }
        let what = old.state == .cancelled ? "is cancelled" : "has been"
        throw Failure(
            .badInput,
            "event \(uid.prefix(100)): its talk \(old.id.rawValue) \(what); plan another: klankbord talk add"
        )
    }

    private func changes(from known: Talk, to new: ListedTalk) -> [String] {
        var changes: [String] = []
        if known.start != new.start { changes.append("\(shown(known.start)) → \(shown(new.start))") }
        if let duration = new.duration, duration != known.duration {
            changes.append("\(Int(known.duration / 60)) → \(Int(duration / 60)) minutes")
        }
        if let place = new.place, place != known.place { changes.append("\(known.place?.text ?? "–") → \(place)") }
        return changes
    }

    private mutating func note(_ talk: ListedTalk, _ change: ImportStep.Change, _ what: String) {
        steps.append(ImportStep(line: talk.line, change: change, what: what))
    }

    func store(_ tx: any Transaction, _ book: TalkBook, now: Date) throws {
        for action in actions {
            switch action {
            case .plan(let talk): _ = try book.plan(tx, talk, now: now)
            case .move(let id, let talk, let version):
                try book.move(
                    tx,
                    id,
                    to: talk.start,
                    duration: talk.duration,
                    place: talk.place,
                    version: version,
                    now: now
                )
            case .cancel(let id, let version): try book.cancel(tx, id, version: version, now: now)
            }
        }
    }
}
