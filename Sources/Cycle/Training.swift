// A wish for a training, on its way from the employee to the manager, to HR and back.
import Days
import Feedback
import Foundation

/// A training that an employee wishes for.
public struct Training: Hashable, Sendable {
    public enum State: String, Codable, Sendable, CaseIterable {
        /// Asked of the employee: is it mandatory?
        case wished
        /// Asked of the manager: may she?
        case requested
        /// The two talk about it first.
        case talkFirst = "talk-first"
        case refused
        /// On HR's list.
        case granted
        case booked
        /// HR found none.
        case unavailable
        case had, missed

        public var isClosed: Bool {
            switch self {
            case .refused, .unavailable, .had, .missed: true
            case .wished, .requested, .talkFirst, .granted, .booked: false
            }
        }
    }

    /// What one of the three says about it.
    public enum Told: Hashable, Sendable {
        case mandatory(Bool)
        case granted(line: String?), refused(line: String?), talkFirst(line: String?)
        case booked(CivilDay), unavailable
        case had, missed
    }

    public let id: TrainingID
    public let employee: PersonID
    public let text: String
    /// One of HR's own list; nil: other.
    public let theme: String?
    public private(set) var state: State
    /// Nil: nobody has said so far.
    public private(set) var isMandatory: Bool?
    public private(set) var bookedOn: CivilDay?
    /// The manager's, for her.
    public private(set) var line: String?
    /// Since when nothing is asked about it any more; nil: something is.
    public private(set) var closedAt: Date?

    public init(
        id: TrainingID,
        employee: PersonID,
        text: String,
        theme: String?,
        state: State = .wished,
        isMandatory: Bool? = nil,
        bookedOn: CivilDay? = nil,
        line: String? = nil,
        closedAt: Date? = nil
    ) {
        (self.id, self.employee, self.text, self.theme) = (id, employee, text, theme)
        (self.state, self.isMandatory, self.bookedOn) = (state, isMandatory, bookedOn)
        (self.line, self.closedAt) = (line, closedAt)
    }

    /// Takes in what somebody says. A mandatory one needs nobody's leave.
    /// - Returns: false where it doesn't fit how far it is: nothing changes then.
    public mutating func tell(_ told: Told, now: Date) -> Bool {
        switch (told, state) {
        case (.mandatory(let isMandatory), .wished):
            self.isMandatory = isMandatory
            state = isMandatory ? .granted : .requested
        case (.granted(let line), .requested), (.granted(let line), .talkFirst), (.granted(let line), .refused):
            (state, self.line) = (.granted, line)
        case (.refused(let line), .requested), (.refused(let line), .talkFirst), (.refused(let line), .granted):
            (state, self.line) = (.refused, line)
        case (.talkFirst(let line), .requested): (state, self.line) = (.talkFirst, line)
        case (.booked(let day), .granted), (.booked(let day), .booked), (.booked(let day), .missed),
            (.booked(let day), .unavailable):
            (state, bookedOn) = (.booked, day)
        case (.unavailable, .granted), (.unavailable, .booked): state = .unavailable
        case (.had, .booked), (.had, .missed): state = .had
        case (.missed, .booked), (.missed, .had): state = .missed
        default: return false
        }
        closedAt = nextLine == nil ? now : nil
        return true
    }

    /// Nobody answered. A later word goes on with it all the same.
    public mutating func lapse(now: Date) { closedAt = closedAt ?? now }

    /// The line that its state asks for next; nil: none, it is closed or the two talk first.
    public var nextLine: LineKind? {
        switch state {
        case .wished: .trainingMandatory
        case .requested: .trainingGrant
        case .granted: .trainingBooking
        case .booked: .trainingHad
        case .talkFirst, .refused, .unavailable, .had, .missed: nil
        }
    }
}

extension Training {
    /// Which of HR's themes a wish belongs to: the one whose words stand in it; nil: other.
    public static func theme(of text: String, among themes: [String]) -> String? {
        let words = Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
        return themes.first { theme in
            let wanted = theme.lowercased().split { !$0.isLetter && !$0.isNumber }
            return !wanted.isEmpty && wanted.allSatisfy(words.contains)
        }
    }
}
