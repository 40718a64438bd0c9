// A made-up dossier for Anna: a group that is shown, two that are merged, and things that are withheld.
import Addressing
import Dossiers
import Feedback
import Foundation
import TestSupport
import Wording

extension Example {
    /// - Parameter withholdsOutside: whether too few clients and suppliers answered, even together.
    static func dossier(
        language: String = "nl",
        isLaterBatch: Bool = false,
        withholdsOutside: Bool = false
    ) throws -> Dossier {
        var groups = try language == "nl" ? dutchGroups() : englishGroups(language)
        if withholdsOutside {
            groups[3] = try group(
                [.client, .supplier],
                language: language,
                counts: (5, 2),
                comments: [[], [], []],
                scores: [[], []]
            )
        }
        return Dossier(
            talk: try talk(place: language == "nl" ? "Kamer 2.14" : "Room 2.14"),
            summary: Summary(groups: groups),
            releasedAt: talkStart.addingTimeInterval(-7 * 86_400),
            isLaterBatch: isLaterBatch,
            retentionDays: 365
        )
    }

    private static func group(
        _ groups: [RaterGroup],
        language: String,
        named: String? = nil,
        counts: (invited: Int, answered: Int),
        comments: [[String]],
        scores: [[Int]],
        remarks: [String] = [],
        remarksWithheld: Bool = false
    ) throws -> GroupSummary {
        let questionnaire = try wording().questionnaire(groups[0], language: language)
        let isWithheld = named == nil && counts.answered < 3
        let questions = questionnaire.numbered.map { number, question in
            let scores = question.scale == nil ? [] : scores[number - 4]
            let comments = question.scale == nil ? comments[number - 1] : []
            let n = max(scores.count, comments.count)
            let isHidden = named == nil && n < 3
            return QuestionSummary(
                key: question.key,
                number: number,
                text: question.text(about: "Anna"),
                scale: question.scale,
                n: n,
                mean: scores.isEmpty || isHidden ? nil : Double(scores.reduce(0, +)) / Double(n),
                distribution: scores.isEmpty || isHidden ? [] : (1...5).map { score in scores.count { $0 == score } },
                comments: isHidden ? [] : comments.map { Comment(text: $0, name: named) },
                isWithheld: isHidden
            )
        }
        return GroupSummary(
            groups: groups,
            isNamed: named != nil,
            invited: counts.invited,
            answered: counts.answered,
            isWithheld: isWithheld,
            questions: isWithheld ? [] : questions,
            remarks: remarks.map { Comment(text: $0, name: named) },
            remarksWithheld: remarksWithheld
        )
    }

    private static func dutchGroups() throws -> [GroupSummary] {
        [
            try group(
                [.`self`],
                language: "nl",
                named: "Anna de Vries",
                counts: (1, 1),
                comments: [
                    [
                        "Ik houd het overzicht als het druk wordt. Op de migratie ben ik trots: we waren op tijd, zonder avondwerk."
                    ],
                    ["Eerder om hulp vragen. Dan hoeft niemand te gissen hoe het ervoor staat."],
                    [
                        "Ik wil projecten leiden die over meer teams gaan. Daarvoor wil ik een keer met iemand meelopen die dat al doet."
                    ],
                ],
                scores: [[4], [3]]
            ),
            try group(
                [.manager],
                language: "nl",
                named: "Mark Jansen",
                counts: (1, 1),
                comments: [
                    [
                        "Anna brengt rust. Bij de storing in maart maakte ze eerst een lijstje, en daarna wist iedereen wat te doen."
                    ],
                    ["Vaker laten zien waar ze mee bezig is, ook als het nog niet af is."],
                    ["Als projectleider over afdelingen heen. Ik kan haar in het voorjaar een eerste project geven."],
                ],
                scores: [[4], [4]]
            ),
            try group(
                [.colleague],
                language: "nl",
                counts: (4, 4),
                comments: [
                    [
                        "Ze legt uit waarom iets moet, niet alleen dat het moet. Daardoor denk je zelf mee.",
                        "Toen ik vastliep met de koppeling kwam ze naast me zitten. Na een uur snapte ik het zelf.",
                        "Haar verslagen zijn kort en kloppen. Ik hoef nooit na te vragen wat er is afgesproken.",
                        "Anna merkt het als iemand stilvalt in een overleg, en vraagt dan door.",
                    ],
                    [
                        "Minder zelf doen. Ik had het stuk over de rapportages graag overgenomen.",
                        "Af en toe nee zeggen, dan blijft er tijd over voor wat echt telt.",
                        "Sneller een eerste versie delen.\nDie hoeft van mij niet af te zijn.",
                    ],
                    [
                        "Als degene bij wie nieuwe mensen het vak leren.",
                        "Ik zie haar een team leiden.",
                        "In een rol tussen de klant en het team.",
                    ],
                ],
                scores: [[4, 5, 5, 4], [3, 4, 4, 5]],
                remarks: [],
                remarksWithheld: true
            ),
            try group(
                [.client, .supplier],
                language: "nl",
                counts: (5, 3),
                comments: [
                    [
                        "Anna zegt wat ze gaat doen en belt als het anders loopt. Dat scheelt ons veel onrust.",
                        "Heldere vragen vooraf, dus onze offerte klopte in één keer.",
                        "Ze kent onze organisatie beter dan sommigen van ons.",
                    ],
                    ["Ons eerder betrekken bij keuzes over de planning.", "Meer zelf beslissen, zonder ruggespraak."],
                    [
                        "Ik zou haar graag een heel traject zien leiden.", "Als vaste adviseur.",
                        "Waar ze ook werkt: ik zou haar weer vragen.",
                    ],
                ],
                scores: [[5, 4, 5], [4, 3, 4]]
            ),
        ]
    }

    /// English comments under the questions of any language.
    private static func englishGroups(_ language: String) throws -> [GroupSummary] {
        [
            try group(
                [.`self`],
                language: language,
                named: "Anna de Vries",
                counts: (1, 1),
                comments: [
                    [
                        "I keep the overview when things get busy. I am proud of the migration: on time, and no late nights."
                    ],
                    ["Ask for help sooner. Then nobody has to guess how things stand."],
                    ["Lead projects across teams. For that I would like to shadow someone who does it already."],
                ],
                scores: [[4], [3]]
            ),
            try group(
                [.manager],
                language: language,
                named: "Mark Jansen",
                counts: (1, 1),
                comments: [
                    [
                        "Anna brings calm. During the outage in March she made a list first; then everybody knew what to do."
                    ],
                    ["Show what she is working on more often, unfinished too."],
                    ["As a project lead across departments. I can give her a first project in spring."],
                ],
                scores: [[4], [4]]
            ),
            try group(
                [.colleague],
                language: language,
                counts: (4, 4),
                comments: [
                    [
                        "She explains why something is needed, not only that it is. That makes you think along.",
                        "When I was stuck she came and sat next to me. An hour later I understood it myself.",
                        "Her notes are short and right. I never need to ask what was agreed.",
                        "Anna notices when someone falls silent in a meeting, and asks.",
                    ],
                    [
                        "Do less herself. I would gladly have taken the part about the reports.",
                        "Say no now and then, so that there is time for what matters.",
                        "Share a first version sooner.\nIt needn’t be finished for me.",
                    ],
                    [
                        "As the one from whom new people learn the trade.", "I see her leading a team.",
                        "In a role between the client and the team.",
                    ],
                ],
                scores: [[4, 5, 5, 4], [3, 4, 4, 5]],
                remarksWithheld: true
            ),
            try group(
                [.client, .supplier],
                language: language,
                counts: (5, 3),
                comments: [
                    [
                        "Anna says what she will do, and calls when it turns out differently. That saves us a lot of worry.",
                        "Clear questions beforehand, so our quotation was right the first time.",
                        "She knows our organisation better than some of us do.",
                    ],
                    ["Involve us sooner in choices about the planning.", "Decide more on the spot."],
                    [
                        "I would love to see her lead a whole programme.", "As our regular adviser.",
                        "Wherever she works, I would ask for her again.",
                    ],
                ],
                scores: [[5, 4, 5], [4, 3, 4]]
            ),
        ]
    }
}
