// A reply as fixtures write it: `1=done 2=stuck ?which`.
import Cycle
import Days
import Foundation
import YearWords

enum Shown {
    static func text(_ reply: YearReply) -> String {
        let words = reply.words.sorted { $0.key < $1.key }.map { "\($0.key)=\(text($0.value))" }
        let drafts = reply.wanted.map(text)
        let trainings = reply.trainings.map { "training[\($0)]" }
        var asked: [String] = []
        for unclear in reply.unclear.map(text) where !asked.contains(unclear) { asked.append(unclear) }
        let all = words + drafts + trainings + asked
        return all.isEmpty ? "-" : all.joined(separator: " ")
    }

    static func text(_ word: LineWord) -> String {
        switch word {
        case .state(.done): "done"
        case .state(.busy): "busy"
        case .state(.stopped): "stopped"
        case .state(.stuck): "stuck"
        case .grant(let word, _): word.rawValue
        case .mandatory(let isMandatory): isMandatory ? "mandatory" : "wanted"
        case .booked(let day): "booked:\(day)"
        case .notAvailable: "notAvailable"
        case .had(let had): had ? "had" : "missed"
        case .talked(let day): "talked:\(day)"
        case .askLater(let days): days.map { "later:\($0)" } ?? "later"
        case .followUp(let word): word == .notHeld ? "notHeld" : word.rawValue
        case .called(let called): called ? "called" : "notCalled"
        case .hrCall(let call): call ? "call" : "noCall"
        case .needs(let needs): needs.map(\.rawValue).sorted().joined(separator: "+")
        case .forManager: "forManager"
        case .meeting(let word): meeting(word)
        case .right: "right"
        case .corrected(let draft): "corrected" + text(draft)
        case .noAgreements: "none"
        case .kickOff(let word): kickOff(word)
        case .line: "line"
        case .nothing: "nothing"
        case .wishes(let wishes): wishes.isEmpty ? "noWish" : wishes.joined(separator: "+").lowercased()
        case .prepared: "prepared"
        case .noNotes: "noNotes"
        case .oftenEnough(let digit): "digit:\(digit)"
        case .ownYear(let stays): stays ? "stays" : "goes"
        case .notHeld(let day): day.map { "notHeld:\($0)" } ?? "notHeld"
        }
    }

    private static func kickOff(_ word: KickOff.Word) -> String {
        switch word {
        case .yes: "yes"
        case .on(let day): "on:\(day)"
        case .at(let date): "at:\(LocalTime(date, in: Moment.zone))"
        case .later(let days): days.map { "later:\($0)" } ?? "later"
        case .skip: "skip"
        }
    }

    private static func meeting(_ word: MeetingWord) -> String {
        switch word {
        case .yes: "yes"
        case .no: "no"
        case .ourselves: "ourselves"
        case .at(let date): "at:\(LocalTime(date, in: Moment.zone))"
        }
    }

    static func text(_ draft: AgreementDraft) -> String {
        let who =
            switch draft.who {
            case .employee: "employee"
            case .manager: "manager"
            case .both: "both"
            case nil: "-"
            }
        return "[\(draft.what)|\(who)|\(draft.by.map { "\($0)" } ?? "-")]"
    }

    static func text(_ unclear: UnclearWord) -> String {
        let code =
            switch unclear.reason {
            case .notUnderstood: ""
            case .question: "question"
            case .later: "later"
            case .whichNumber: "which"
            case .noSuchNumber(let number): "noSuch\(number)"
            case .contradiction: "contradiction"
            case .inThePast: "past"
            case .inTheFuture: "future"
            case .noDay: "noDay"
            case .notRight: "notRight"
            case .withoutText: "withoutText"
            case .tooLong: "tooLong"
            case .tooMany: "tooMany"
            }
        return "\(unclear.number.map(String.init) ?? "")?\(code)"
    }
}

/// Wednesday 10 March 2027, ten o'clock in Amsterdam.
enum Moment {
    static let zone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
    static let now = ReplyMoment(Date(timeIntervalSince1970: 1_804_669_200), in: zone)
}

/// `agreement-state:Cursus SQL|agreement-state:Vaker nee zeggen`.
func askedLines(_ text: String) -> [AskedLine] {
    text.split(separator: "|").reduce(into: []) { lines, line in
        let parts = line.split(separator: ":", maxSplits: 1)
        guard let kind = parts.first.flatMap({ LineKind(rawValue: String($0)) }) else { return }
        lines.append(AskedLine(lines.last?.numbers.upperBound ?? 1, kind, parts.count > 1 ? String(parts[1]) : ""))
    }
}
