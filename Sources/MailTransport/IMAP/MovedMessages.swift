// Where messages lie once they were moved, as the server tells it.

/// Messages that were put into another mailbox.
public struct MovedMessages: Sendable, Hashable {
    /// A place in that mailbox.
    public struct Place: Sendable, Hashable {
        public let uidValidity: UIDValidity
        public let uid: UID
    }

    /// By the UIDs that they had; a server without UIDPLUS tells none.
    public private(set) var places: [UID: Place] = [:]
    /// False: the originals lie where they lay, for the server has no MOVE.
    public let isMoved: Bool

    init(isMoved: Bool) { self.isMoved = isMoved }

    /// Notes what a response tells (RFC 4315 §3): `COPYUID 38505 304,319:320 3956:3958`, both sets in the same order.
    mutating func note(_ status: IMAPResponse.Status, of uids: some Collection<UID>) {
        guard let parts = status.argument("COPYUID")?.split(separator: " "), parts.count == 3,
            let validity = UIDValidity(String(parts[0])), let old = UIDSet.uids(parts[1], atMost: uids.count),
            let new = UIDSet.uids(parts[2], atMost: uids.count), old.count == new.count
        else { return }
        let asked = Set(uids)
        for (from, to) in zip(old, new) where asked.contains(from) {
            places[from] = Place(uidValidity: validity, uid: to)
        }
    }
}
