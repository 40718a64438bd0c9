// Conditions that no row can tell of: a full disk takes no row, and a clock is asked now.
import Feedback
import Foundation
import Store

extension Workplace {
    /// What a look at the machine itself shows.
    var conditions: [Condition] {
        let state = StateDirectory(configuration.stateDirectory)
        var found: [Condition] = []
        let belief = clock.current
        if let doubted = belief.doubted, let since = belief.doubtedSince {
            let leapt = ConditionReason.clockLeapt(to: doubted.wall, goesBy: clock.now())
            found.append(Condition(name: "clock", reason: leapt, since: since))
        }
        if let short = state.shortage { found.append(Condition(name: "disk", reason: short, since: now)) }
        return found
    }
}

extension StateDirectory {
    /// Octets below which the next mails may find no room: the log of writes alone takes sixteen MiB.
    static let leastRoom = 16 << 20

    /// Octets that the service may still write; nil where the system doesn't tell.
    var room: Int? {
        var facts = statvfs()
        guard statvfs(path, &facts) == 0 else { return nil }
        return Int(facts.f_bavail) * Int(facts.f_frsize)
    }

    var shortage: ConditionReason? {
        guard let room, room < Self.leastRoom else { return nil }
        return .diskShort(megabytes: room >> 20, at: path)
    }
}
