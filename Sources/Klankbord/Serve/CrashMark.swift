// Whether the last run of the service ended by its own fault: a mail that was being read then may be to blame. A run that was
// killed from outside leaves no mark, and blames nobody so soon.
import Foundation

enum CrashMark {
    /// Of the file that the mark goes to. Set before the handlers are.
    nonisolated(unsafe) private static var file: Int32 = -1
    /// What a trap of Swift's, a fault in memory, or an abort in a library ends with.
    private static let faults = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGSEGV, SIGFPE]

    /// From now on a fault leaves its mark.
    /// - Returns: whether the last run left one.
    static func begin(in state: StateDirectory) -> Bool {
        let path = state.path + "/crash.mark"
        var facts = stat()
        let isMarked = stat(path, &facts) == 0 && facts.st_size > 0
        file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { return isMarked }
        for fault in faults {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { fault in CrashMark.leave(fault) }
            // The second time it does what it always did.
            action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
            sigaction(fault, &action, nil)
        }
        return isMarked
    }

    /// Nothing here but what a signal handler may do (signal-safety(7)).
    private static func leave(_ fault: Int32) {
        var octet: UInt8 = 0x21
        _ = write(file, &octet, 1)
        fsync(file)
        raise(fault)
    }
}
