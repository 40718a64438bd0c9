// A made-up summary, with all that may be absent once there and once not.
import Feedback

extension Summary {
    static var sample: Summary {
        let comments = [Comment(text: "…", name: "Mark Jansen"), Comment(text: "ありがとう", name: nil)]
        let questions = [Scale(lowest: "…", highest: "…"), nil].enumerated().map { index, scale in
            QuestionSummary(
                key: "\(index)",
                number: index + 1,
                text: "…",
                scale: scale,
                n: 3,
                mean: scale == nil ? nil : 3,
                distribution: scale == nil ? [] : [0, 1, 1, 1, 0],
                comments: comments,
                isWithheld: false
            )
        }
        let groups: [[RaterGroup]] = [[.`self`], [.client, .supplier]]
        return Summary(
            groups: groups.map { groups in
                GroupSummary(
                    groups: groups,
                    isNamed: false,
                    invited: 3,
                    answered: 3,
                    isWithheld: false,
                    questions: questions,
                    remarks: comments,
                    remarksWithheld: true
                )
            }
        )
    }
}
