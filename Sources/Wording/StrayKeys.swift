// Keys of questions that were misspelt: answers to them would be counted by themselves.
import Addressing
import Feedback

/// A key that one questionnaire alone has, and that is nearly one of the others'.
public struct StrayKey: Equatable, Sendable {
    /// Below its folder: `nl/questionnaires/client.yaml`.
    public let file: String
    public let key: String
    /// That of the other questionnaires.
    public let nearest: String
}

extension Wording {
    /// Sorted by file. Questionnaires that can't be read are passed over.
    public func strayKeys() -> [StrayKey] {
        let all = questionnaires()
        let counts = all.flatMap(\.keys).reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        return all.flatMap { file, keys in
            let others = Set(counts.keys).subtracting(keys).sorted()
            return keys.compactMap { key -> StrayKey? in
                guard counts[key] == 1, let near = nearest(to: key, among: others) else { return nil }
                return StrayKey(file: file, key: key, nearest: near)
            }
        }
    }

    private func questionnaires() -> [(file: String, keys: [String])] {
        languages.flatMap { language in
            RaterGroup.allCases.compactMap { group in
                guard let found = try? questionnaire(group, language: language) else { return nil }
                return ("\(language)/questionnaires/\(group.rawValue).yaml", found.questions.map(\.key))
            }
        }.sorted { $0.0 < $1.0 }
    }
}
