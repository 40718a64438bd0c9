// A made-up summary, with all that may be absent once there and once not.
import Feedback

extension Summary {
    /// - Parameter questions: asked of a group.
    static func sample(_ asked: (RaterGroup) throws -> [(text: String, scale: Scale?)]) rethrows -> Summary {
        let comments = [Comment(text: "…", name: "Mark Jansen"), Comment(text: "ありがとう", name: nil)]
        let groups: [[RaterGroup]] = [[.`self`], [.client, .supplier]]
        return Summary(
            groups: try groups.map { groups in
                let questions = try asked(groups[0]).enumerated().map { index, question in
                    QuestionSummary(
                        key: "\(index)",
                        number: index + 1,
                        text: question.text,
                        scale: question.scale,
                        n: 3,
                        mean: question.scale == nil ? nil : 3,
                        distribution: question.scale == nil ? [] : [0, 1, 1, 1, 0],
                        comments: comments,
                        isWithheld: false
                    )
                }
                return GroupSummary(
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
