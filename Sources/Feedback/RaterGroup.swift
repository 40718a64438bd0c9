// Raters as seen from the employee: the groups of 360-degree feedback.

/// The relation of a rater to the employee.
public enum RaterGroup: String, CaseIterable, Codable, Sendable, Comparable {
    case `self`, manager, colleague, client, supplier

    private var order: Int { RaterGroup.allCases.firstIndex(of: self) ?? 0 }

    public static func < (left: RaterGroup, right: RaterGroup) -> Bool { left.order < right.order }
}

/// The promise to a rater about the showing of their answer. Frozen with the request: it is never weakened afterwards.
public enum Promise: String, Codable, Sendable, CaseIterable {
    /// With the rater's name.
    case named
    /// Only in a group, from three raters' answers on.
    case confidential
}
