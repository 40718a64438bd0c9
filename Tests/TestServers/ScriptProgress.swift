// A server's progress in its script.

import Synchronization

/// The lists of a script, each of which goes on where it was whichever connection asks: a server that refuses once takes
/// what it is offered next, also where the client has come back on another connection.
package final class ScriptProgress: Sendable {
    private let given = Mutex<[String: Int]>([:])

    package init() {}

    /// The next of a list that isn't empty; the last one repeats.
    package func next<Item>(of list: [Item], for key: String) -> Item {
        let index = given.withLock { counts in
            defer { counts[key, default: 0] += 1 }
            return counts[key, default: 0]
        }
        return list[min(index, list.count - 1)]
    }
}

/// The scripts of a server, one a connection; the last serves all further ones.
package final class ScriptQueue<Script: Sendable>: Sendable {
    package typealias Run = (script: Script, progress: ScriptProgress)
    private let runs: Mutex<[Run]>

    package init(_ scripts: [Script]) { runs = Mutex(scripts.map { ($0, ScriptProgress()) }) }

    /// For a new connection.
    package func next() -> Run { runs.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] } }

    /// From the next connection on.
    package func replace(by scripts: [Script]) {
        runs.withLock { $0 = scripts.map { ($0, ScriptProgress()) } }
    }
}
