// What becomes of what the played people agree on and wish for: it stands in the text, so that whoever reads it plays along.
import Cycle

/// What becomes of an agreement.
enum AgreementFate: String, CaseIterable {
    case done = "Kompas"
    /// The manager has a better line, with which she agrees.
    case better = "Fresco"
    /// Each has a better line.
    case twoVersions = "Matrix"
    case busy = "Lotus"
    case stuck = "Raster"
    case stopped = "Tandem"
    /// She says nothing about it after the talk.
    case silent = "Prisma"
    /// The manager says nothing about it.
    case unseen = "Delta"

    static func of(_ text: String) -> AgreementFate? { allCases.first { text.contains($0.rawValue) } }

    var text: String { "Project \(rawValue)" }

    /// What she says about it, whichever quarter it is.
    func word(_ words: PlayedWords, after progress: Agreement.Progress) -> String? {
        switch self {
        case .done, .unseen: words.done
        case .better: progress == .open ? words.busy : words.done
        case .twoVersions, .stopped: words.stopped
        case .busy: words.busy
        case .stuck: words.stuck
        case .silent: nil
        }
    }

    /// Whether both say that it is right.
    var consent: Agreement.Consent {
        switch self {
        case .unseen: .proposed
        case .twoVersions: .twoVersions
        default: .agreed
        }
    }

    /// How it stands at the end of that year of three; nil: it was closed so long ago that it is forgotten.
    func progress(atTheEnd year: Int) -> Agreement.Progress? {
        switch self {
        case .busy: .busy
        case .stuck: .stuck
        case .silent: year == 3 ? .asleep : year == 2 ? .expired : nil
        case .done, .better, .unseen: year == 3 ? .done : nil
        case .twoVersions, .stopped: year == 3 ? .stopped : nil
        }
    }
}

/// What becomes of a wish for a training.
enum TrainingFate: String, CaseIterable {
    case mandatory = "Atlas"
    case missed = "Bazalt"
    case refused = "Cobra"
    case talkFirst = "Dakota"
    case unavailable = "Everest"
    /// She doesn't say whether it is mandatory.
    case silent = "Fregat"

    static func of(_ text: String) -> TrainingFate? { allCases.first { text.contains($0.rawValue) } }

    /// How it stands at the end of that year of three; nil: it was closed so long ago that it is forgotten.
    /// - Parameter isAnswered: whether the manager answers anything.
    func state(atTheEnd year: Int, isAnswered: Bool) -> Training.State? {
        guard year == 3 else { return nil }
        if !isAnswered, ![.silent, .mandatory].contains(self) { return .requested }
        return switch self {
        case .silent: .wished
        case .talkFirst: .talkFirst
        case .mandatory: .had
        case .missed: .missed
        case .refused: .refused
        case .unavailable: .unavailable
        }
    }
}
