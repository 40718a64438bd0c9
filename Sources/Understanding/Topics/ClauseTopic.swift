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
    /// To what somebody agrees: that he reads it.
    case towards
    /// The writer does not take part.
    case refusing
    /// Why somebody on a list is better not asked.
    case unavailable
}

enum ClauseTopics {
    private static let languages = [DutchTopics.all, EnglishTopics.all, GermanTopics.all, FrenchTopics.all]

    /// Of two topics that both fit, the first counts.
    static func clauses<Sense>(
        _ senses: [(Sense, [ClauseTopic])],
        behind openers: Set<Sense>,
        apart: Set<Sense> = []
    ) -> ClosedForm<Sense>.Clauses {
        let topics = languages.map { language in
            senses.flatMap { sense, topics in
                topics.compactMap { topic in language[topic].map { (sense: sense, topic: $0) } }
            }
        }
        return ClosedForm<Sense>.Clauses(topics: topics, openers: openers, apart: apart)
    }
}
