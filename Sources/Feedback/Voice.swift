// Who speaks in a dossier, and beside whom: what may be shown is decided by whose the answers are, without their words.

/// A response without its words.
public struct Voice: Hashable, Sendable {
    public let request: RequestID
    /// Who gave it: two requests to one person are one voice.
    public let rater: RaterKey
    /// Whether its request counts as one of those that were asked.
    public let counts: Bool
    public let group: RaterGroup
    public let promise: Promise

    public init(request: RequestID, rater: RaterKey, counts: Bool = true, group: RaterGroup, promise: Promise) {
        (self.request, self.rater, self.counts) = (request, rater, counts)
        (self.group, self.promise) = (group, promise)
    }
}

extension Response {
    public var voice: Voice {
        Voice(request: request, rater: rater, counts: counts, group: group, promise: promise)
    }
}

extension [Voice] {
    /// One of each person, of requests that count: somebody who was asked twice speaks once, by the later request.
    /// - Parameter readers: the talk's employee and manager. Each would read the others of a group beside their own answer: in
    ///   a confidential one they are nobody, whatever address they were asked at.
    public func heard(besides readers: Set<RaterKey> = []) -> [Voice] {
        let confidential = Set(filter { $0.counts && $0.promise == .confidential }.map(\.group))
        let able = filter { voice in
            let isBesideOthers = confidential.contains(voice.group) && !voice.group.standsAlone
            return voice.counts && !(isBesideOthers && readers.contains(voice.rater))
        }
        let ids = able.map { ($0.rater, $0.request.rawValue) }
        let latest = Dictionary(ids, uniquingKeysWith: { Swift.max($0, $1) })
        return able.filter { latest[$0.rater] == $0.request.rawValue }
    }
}

/// Groups that stand together in a dossier.
public struct VoicesTogether: Hashable, Sendable {
    /// One group, or the merged ones in order.
    public let groups: [RaterGroup]
    /// Whether every answer in it is shown with the rater's name.
    public let isNamed: Bool
    /// Those who answered.
    public let voices: [Voice]
    /// Whether what they said may be shown.
    public let isShown: Bool

    /// Whether a dossier is made for its sake; a later batch is made for confidential answers alone.
    public func showsSomething(isLater: Bool) -> Bool { isShown && !voices.isEmpty && !(isLater && isNamed) }
}

extension AnonymityRule {
    /// The groups as they stand together.
    /// - Parameters:
    ///   - heard: one voice of each person.
    ///   - asked: groups of which somebody was asked, and perhaps nobody answered.
    public func together(_ heard: [Voice], asked: some Sequence<RaterGroup> = []) -> [VoicesTogether] {
        let byGroup = Dictionary(grouping: heard, by: \.group)
        var answered = byGroup.mapValues(\.count)
        for group in asked where answered[group] == nil { answered[group] = 0 }
        // One confidential promise in a group makes the whole group confidential.
        let named = Set(
            answered.keys.filter { group in
                byGroup[group].map { $0.allSatisfy { $0.promise == .named } } ?? group.isNamedByNature
            }
        )
        return partition(answered: answered, named: named).map { groups in
            let (voices, isNamed) = (groups.flatMap { byGroup[$0] ?? [] }, groups.allSatisfy(named.contains))
            return VoicesTogether(
                groups: groups,
                isNamed: isNamed,
                voices: voices,
                isShown: mayShow(voices.count, named: isNamed)
            )
        }
    }
}
