// A line of a collected mail with what its words need: whom it is about, and what it asks about.
import Cycle
import Days
import Feedback
import Foundation
import Store
import Wording

/// A numbered line as it stands in a mail.
struct ShownLine: Sendable {
    let number: Int
    let kind: LineKind
    /// Whom it is about.
    let employee: Person
    var agreement: Agreement?
    var training: Training?
    var talk: Talk?
    var meeting: ShownMeeting?
    var preparation = Preparing()
    var ownYear = OwnYear()
    /// What the reader noted for the talk.
    var notes: String?
    /// What the reader wants to talk about, once that is told.
    var topic: ShownTopic?

    struct ShownTopic: Sendable {
        /// Nil: nothing.
        let text: String?
    }

    /// Nil where what it is about is gone.
    init?(_ number: Int, _ line: YearLine, _ rows: inout LetterRows) throws {
        // What is about nobody is shown to HR alone.
        let about = try line.employee.map { try rows.tx.person($0)?.person } ?? rows.hr()
        guard let employee = about else { return nil }
        (self.number, kind, self.employee) = (number, line.kind, employee)
        switch line.subject {
        case .agreement(let id):
            agreement = try rows.tx.agreement(id)
            if agreement == nil { return nil }
        case .training(let id):
            training = try rows.tx.training(id)
            if training == nil { return nil }
        case .talk(let id):
            talk = try rows.talk(id)
            guard let talk, talk.state == .planned else { return nil }
            // What comes before a talk has no point once it began.
            if line.kind.isBeforeTalk, talk.start <= rows.now { return nil }
            if line.kind == .coaching { preparation = try Preparing(of: talk, line.employee, rows) }
        case .meeting(let id):
            meeting = try rows.meeting(id, to: line.reader == .manager ? .manager : .employee)
            if meeting == nil { return nil }
        case .year(let year): preparation = try Preparing(of: year, rows)
        case .person where line.kind == .preparing: preparation = try Preparing(of: line, &rows)
        case .person where line.kind == .ownYear:
            guard let employee = line.employee else { return nil }
            ownYear = try rows.tx.ownYear(of: employee)
            if ownYear.isEmpty { return nil }
        case .person where line.kind == .worry || line.kind == .coachTraining:
            if let year = line.turn.flatMap(Int.init) { preparation = try Preparing(of: year, rows) }
            preparation.hasManager = try line.employee.flatMap { try rows.tx.person($0)?.manager } != nil
        case .person: break
        }
    }

    init(
        _ number: Int,
        _ kind: LineKind,
        about employee: Person,
        agreement: Agreement? = nil,
        training: Training? = nil,
        talk: Talk? = nil,
        meeting: ShownMeeting? = nil,
        preparation: Preparing = Preparing(),
        ownYear: OwnYear = OwnYear()
    ) {
        (self.number, self.kind, self.employee) = (number, kind, employee)
        (self.preparation, self.ownYear) = (preparation, ownYear)
        (self.agreement, self.training, self.talk, self.meeting) = (agreement, training, talk, meeting)
    }

    /// Every name is there, whatever the line is about.
    func fields(_ speech: Speech) -> Fields {
        let talk: Fields.Value = talk.map { speech.start($0.start) } ?? .absent
        let (second, third) = (String(number + 1), String(number + 2))
        let head: Fields = [
            "number": .text(String(number)), "second": .text(second), "third": .text(third),
            "employee": .fields(employee.fields), "talk": talk,
        ]
        let meeting: Fields.Value = meeting.map { .fields($0.fields(speech)) } ?? .absent
        return head.merging(about(speech)).merging(stateFlags).merging(["meeting": meeting])
            .merging(preparation.fields(speech)).merging(ownYear.fields(speech))
    }

    private func about(_ speech: Speech) -> Fields {
        let text = agreement?.version.text ?? training?.text
        let bookedOn: Fields.Value = training?.bookedOn.map { speech.day($0) } ?? .absent
        let own: Fields = [
            "text": .init(text), "line": .init(agreement?.line ?? training?.line),
            "isMandatory": .flag(training?.isMandatory == true), "bookedOn": bookedOn,
            "notes": .list((notes ?? "").lines), "hasNotes": .flag(notes != nil),
            "ownTopic": .list((topic?.text ?? "").lines), "hasOwnTopic": .flag(topic?.text != nil),
        ]
        return own.merging(agreement?.version.fields(speech) ?? Agreement.Version.noFields)
    }

    /// How it stands, as a code.
    private var state: String? { agreement?.state ?? training?.state.rawValue }

    private var stateFlags: Fields {
        (Agreement.states + Training.State.allCases.map(\.rawValue)).reduce([:]) { all, code in
            let name = code.split(separator: "-").map(\.capitalized).joined()
            return all.merging(["is\(name)": .flag(code == state)])
        }
    }
}

extension Agreement.Version {
    /// As it is read: by whom and by when.
    func fields(_ speech: Speech) -> Fields {
        [
            "by": by.map { speech.day($0) } ?? .absent, "byEmployee": .flag(doer == .employee),
            "byManager": .flag(doer == .manager), "byBoth": .flag(doer == .both),
        ]
    }

    static let noFields: Fields = ["by": .absent, "byEmployee": false, "byManager": false, "byBoth": false]
}

extension Speech {
    /// A day, in all the ways in which a template may write it.
    func day(_ day: CivilDay) -> Fields.Value { date(day.start(in: organisation.timeZone)) }
}
