// The pipelining of UID FETCH, without a socket: messages to ask for next, asked for, and arrived.

struct FetchPlan {
    /// One is being sent by the server while the next waits there.
    private static let batchesInFlight = 3
    private var waiting: ArraySlice<ArraySlice<UID>>
    private var open: [String: ArraySlice<UID>] = [:]
    private var missing: Set<UID>

    init(_ uids: [UID], batch size: Int) {
        waiting = uids.inBatches(of: size)[...]
        missing = Set(uids)
    }

    var isDone: Bool { waiting.isEmpty && open.isEmpty }

    /// The messages to ask for now, if any.
    mutating func nextBatch() -> ArraySlice<UID>? {
        open.count < Self.batchesInFlight ? waiting.popFirst() : nil
    }

    mutating func begun(_ batch: ArraySlice<UID>, tag: String) { open[tag] = batch }

    /// False where nobody asked for it, or not again.
    mutating func received(_ uid: UID) -> Bool { missing.remove(uid) != nil }

    /// - Parameter isOK: where not, one message may have spoilt the batch: those that are missing are asked for one by one,
    ///   and one that is refused alone is left out.
    mutating func completed(_ tag: String, isOK: Bool) {
        guard let batch = open.removeValue(forKey: tag), !isOK, batch.count > 1 else { return }
        waiting = batch.filter(missing.contains).map { [$0] } + waiting
    }

    /// Asks for nothing more; messages in flight still come.
    mutating func stop() {
        waiting = []
        missing = []
    }
}
