// What a confirmation tells a rater of words by which they may be known, before anybody else reads them.
import Addressing
import Feedback
import Store
import Understanding
import Wording

extension LetterRows {
    /// Only of confidential answers: where the name stands beside them there is nothing to give away.
    mutating func giveAways(
        _ id: RequestID,
        _ asked: Asked,
        _ answers: [Answer],
        _ remark: String?
    ) throws -> [GiveAway] {
        guard asked.promise == .confidential, asked.group != .`self` else { return [] }
        let (talk, all) = (asked.talk, try tx.requests(of: asked.talk.id))
        let rule = AnonymityRule(minimumRaters: try tx.promisedMinimum(of: all) ?? 0)
        let context = GiveAwayContext(
            writer: asked.rater.mailbox,
            employee: talk.employee.mailbox,
            employeeGiven: talk.employee.givenName,
            group: asked.group,
            language: asked.rater.language,
            // Of other raters nothing: whoever tries names would learn who else is asked.
            near: [talk.manager.name.text],
            people: try namesOnFile(),
            others: all.first { $0.id == id }.map { rule.company(of: $0, among: all) }?
                .map { Set($0.map(\.rater.language)) } ?? []
        )
        return GiveAway.all(in: answers, remark: remark, context)
    }
}

extension GiveAway {
    /// More are not listed: whoever reads these knows what to look for.
    static let mostShown = 7

    /// One of each kind, or one of a remark alone.
    static func samples(ofQuestions hasQuestions: Bool) -> [GiveAway] {
        guard hasQuestions else { return [GiveAway(question: nil, kind: .name, phrase: "…")] }
        return Kind.allCases.enumerated().map { place, kind in
            GiveAway(question: place % 2 == 0 ? 1 : nil, kind: kind, phrase: kind == .language ? "nl" : "…")
        }
    }
}

extension [GiveAway] {
    var fields: Fields {
        let shown = filter { $0.kind != .language }.prefix(GiveAway.mostShown)
        return [
            "hasGiveAways": .flag(!isEmpty), "hasPhrases": .flag(!shown.isEmpty),
            "phrases": .list(
                shown.map { found in
                    [
                        "question": .init(found.question.map { String($0) }),
                        "phrase": .text(Shortening.shorten(found.phrase)),
                        "isName": .flag(found.kind == .name), "isAddress": .flag(found.kind == .address),
                        "isCompany": .flag(found.kind == .company), "isOnlyOne": .flag(found.kind == .onlyOne),
                        "isRole": .flag(found.kind == .role), "isProject": .flag(found.kind == .project),
                        "isOwn": .flag(found.kind == .own),
                    ]
                }
            ),
            "firstQuestion": .init(shown.lazy.compactMap(\.question).first.map { String($0) }),
            "isOtherLanguage": .flag(contains { $0.kind == .language }),
        ]
    }
}
