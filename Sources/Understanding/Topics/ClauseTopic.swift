// What a clause beside a clear answer may be about.

enum ClauseTopic: Hashable, Sendable {
    /// It was spoken about. Participles only: what is still to be discussed is no reason.
    case spoken
    /// He, she or they know it, or know somebody well.
    case known
    /// It saves time, or explaining.
    case saves
    /// Praise of those that were chosen.
    case choice
    /// They work together.
    case works
    /// They are willing, or told.
    case willing
    /// The writer has time then, or makes it.
    case free
    /// It suits.
    case suits
    /// Somebody looks forward, or is glad.
    case glad
    /// Sorry for being late or away.
    case apology
    /// Where people are, or what they do, at a time that doesn't suit.
    case elsewhere
    /// Why somebody says nothing about a colleague: no time, too little seen, too near.
    case unfit
    /// Somebody may read it; the writer agrees that somebody does.
    case permits, consents
    /// To what somebody agrees: that he reads it.
    case towards
    /// The writer agrees to a list.
    case approves
    /// The writer does not take part.
    case refusing
    /// Why somebody on a list is better not asked.
    case unavailable
    /// Of the writer's day; of what the manager is like.
    case tells, tellsOfHim
    /// Another time suits; it doesn't.
    case moves, stays
    /// It may be shared; it is to be handed on to somebody.
    case grants, sends
    /// Those on a list may be asked; they are the right ones.
    case asksThem, praises
    /// What one of them is like.
    case praisesOne
}

/// The clauses of a language, one for each topic.
protocol LanguageTopics {
    static var spoken: FormTopic { get }
    static var known: FormTopic { get }
    static var saves: FormTopic { get }
    static var choice: FormTopic { get }
    static var works: FormTopic { get }
    static var willing: FormTopic { get }
    static var free: FormTopic { get }
    static var suits: FormTopic { get }
    static var glad: FormTopic { get }
    static var apology: FormTopic { get }
    static var elsewhere: FormTopic { get }
    static var unfit: FormTopic { get }
    static var permits: FormTopic { get }
    static var consents: FormTopic { get }
    static var towards: FormTopic { get }
    static var approves: FormTopic { get }
    static var refusing: FormTopic { get }
    static var unavailable: FormTopic { get }
    static var tells: FormTopic { get }
    static var tellsOfHim: FormTopic { get }
    static var moves: FormTopic { get }
    static var stays: FormTopic { get }
    static var grants: FormTopic { get }
    static var sends: FormTopic { get }
    static var asksThem: FormTopic { get }
    static var praises: FormTopic { get }
    static var praisesOne: FormTopic { get }
}

extension LanguageTopics {
    static var all: [ClauseTopic: FormTopic] {
        [
            .spoken: spoken, .known: known, .saves: saves, .choice: choice, .works: works, .willing: willing,
            .free: free, .suits: suits, .glad: glad, .apology: apology, .elsewhere: elsewhere, .unfit: unfit,
            .permits: permits, .consents: consents, .towards: towards, .approves: approves, .refusing: refusing,
            .unavailable: unavailable, .tells: tells, .tellsOfHim: tellsOfHim, .moves: moves, .stays: stays,
            .grants: grants, .sends: sends, .asksThem: asksThem, .praises: praises, .praisesOne: praisesOne,
        ]
    }
}

enum ClauseTopics {
    private static let languages = [DutchTopics.all, EnglishTopics.all, GermanTopics.all, FrenchTopics.all]

    /// Of two topics that both fit, the first counts.
    ///
    /// - Parameter joined: topics that one clause may be about at once, which counts last.
    static func clauses<Sense>(
        _ senses: [(Sense, [ClauseTopic])],
        joined: (Sense, [ClauseTopic])? = nil,
        behind openers: Set<Sense>,
        apart: Set<Sense> = []
    ) -> ClosedForm<Sense>.Clauses {
        let topics = languages.map { language in
            let single = senses.flatMap { sense, topics in
                topics.compactMap { topic in language[topic].map { (sense: sense, topic: $0) } }
            }
            guard let joined else { return single }
            return single + [(sense: joined.0, topic: FormTopic(joining: joined.1.compactMap { language[$0] }))]
        }
        return ClosedForm<Sense>.Clauses(topics: topics, openers: openers, apart: apart)
    }
}
