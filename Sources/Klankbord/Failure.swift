// A command's words on standard error, and its exit status (sysexits.h).
import Addressing
import ArgumentParser
import CalendarFormat
import Connections
import Feedback
import Foundation
import Inbox
import MailFormat
import MailTransport
import Rounds
import Settings
import Store
import Talks
import Wording

/// Why a command failed: one line each of what is wrong, where, and how to mend it.
struct Failure: Error {
    let status: Int32
    let lines: [String]

    private init(status: Int32, lines: [String]) {
        self.status = status
        self.lines = lines
    }

    init(_ status: Status, _ line: String) { self.init(status, lines: [line]) }

    init(_ status: Status, lines: [String]) { self.init(status: status.rawValue, lines: lines) }

    enum Status: Int32 {
        case badInput = 65
        case unavailable = 69
        case bug = 70
        case tryAgain = 75
        case notAllowed = 77
        case configuration = 78
    }

    /// Nil for what the argument parser itself has to say.
    init?(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let invalid as InvalidConfiguration:
            self.init(status: InvalidConfiguration.exitStatus, lines: invalid.problems.map(\.description))
        case is InvalidText, is TalkError, is ReleaseError, is HeldReplyError, is NamingError, is PersonError,
            is UnreadableMessage, is CalendarError:
            self.init(.badInput, "\(error)")
        case let error as HeldTalkError: self.init(.badInput, error.sentence)
        case is WordingError: self.init(.configuration, "\(error)")
        case is TransportError, is CalendarTrouble: self.init(.unavailable, "\(error)")
        case let error as KeyFileError: self.init(.configuration, "\(error)")
        case let error as StoreError: self.init(error.status, "\(error)")
        case is ExitCode, is CleanExit, is ValidationError: return nil
        default:
            if "\(type(of: error))".contains("CommandError") { return nil }
            self.init(.bug, "\(error); please report it")
        }
    }
}

extension StoreError {
    fileprivate var status: Failure.Status {
        switch self {
        case .unavailable(_, _, .busy): .tryAgain
        case .unavailable: .unavailable
        case .newerSchema: .configuration
        case .unreadableRow: .bug
        case .changedMeanwhile: .tryAgain
        }
    }
}
