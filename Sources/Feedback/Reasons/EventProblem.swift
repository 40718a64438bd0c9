// Why an event of a subscribed or imported calendar is no talk, or not the talk that it was.
import Addressing

/// An event, and the trouble with it.
public struct EventProblem: Error, Codable, Hashable, Sendable {
    public enum What: Reason {
        case noIdentifier
        case recurs
        /// Its start is no exact moment.
        case startUnclear
        /// So many of its people are known; a talk takes two.
        case peopleKnown(Int)
        case notEachOthersManager([EmailAddress])
        case otherPeople(talk: TalkID)
        case movedIntoPast(talk: TalkID)
        /// The talk was cancelled with it.
        case isBack(talk: TalkID)

        enum CodingKeys: String, CodingKey, CaseIterable {
            case recurs
            case noIdentifier = "no-identifier"
            case startUnclear = "start-unclear"
            case peopleKnown = "people-known"
            case notEachOthersManager = "not-each-others-manager"
            case otherPeople = "other-people"
            case movedIntoPast = "moved-into-past"
            case isBack = "is-back"
        }

        public static var codes: [String] { CodingKeys.allCases.map(\.rawValue) }
    }

    /// Its UID, as far as it is shown; nil where it has none.
    public let event: String?
    public let what: What

    public init(_ uid: String?, _ what: What) {
        event = uid.map { String($0.prefix(100)) }
        self.what = what
    }

    /// Whether rows of ours may mend it: then the same event may be a talk tomorrow.
    public var dependsOnRows: Bool {
        switch what {
        case .noIdentifier, .recurs, .startUnclear: false
        case .peopleKnown, .notEachOthersManager, .otherPeople, .movedIntoPast, .isBack: true
        }
    }
}
