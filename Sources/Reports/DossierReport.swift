// The dossier of a talk as somebody may see it now: whole, as counts, or not at all.
import Feedback
import Foundation
import Store

/// The released dossier with its later batches; before the release nothing but counts.
public struct DossierReport: Encodable, Sendable {
    public struct Group: Encodable, Sendable {
        /// Set for a group that stands alone.
        public let group: RaterGroup?
        /// Set for groups that were too small to stand alone.
        public let merged: [RaterGroup]?
        public let invited: Int
        /// Nil where the number would say who.
        public let answered: Int?
        public let withheld: Bool
        public let questions: [Question]
        public let remarks: [String]
    }

    public struct Question: Encodable, Sendable {
        public let question: Int
        public let key: String
        public let text: String
        public let n: Int
        public let mean: Double?
        /// How many gave 1, 2, 3, 4 and 5; empty for an open question.
        public let distribution: [Int]
        public let comments: [String]
        public let withheld: Bool
    }

    public let talk: Int64
    public let released: Date?
    public let groups: [Group]
    /// Batches of answers that came after the release.
    public let later: [[Group]]
    /// The pages as they were frozen, none where only counts are seen; not for scripts.
    public let pages: [DossierRow]

    private enum CodingKeys: String, CodingKey { case talk, released, groups, later }

    /// An operator who sees answers is noted. Nil where there is no such talk.
    /// - Throws: `NotForViewer` for a rater.
    public init?(_ tx: any Transaction, of id: TalkID, for viewer: Viewer, now: Date) throws {
        guard let round = try tx.round(id) else { return nil }
        switch viewer {
        case .party(.rater): throw NotForViewer(viewer: viewer)
        case .party(.hr): self.init(countsOf: round)
        // With few raters a count says who, so that the two wait for the dossier.
        case .party(.employee) where round.releasedToEmployee == nil,
            .party(.manager) where round.releasedToManager == nil:
            self.init([], of: id)
        case .operator, .party(.employee), .party(.manager):
            let pages = try tx.dossiers(of: id)
            guard !pages.isEmpty else {
                self.init(countsOf: round)
                return
            }
            if case .operator(let who) = viewer {
                try tx.log(operator: who, "dossier show --talk \(id.rawValue)", now: now)
            }
            self.init(pages, of: id)
        }
    }

    /// The answers that would be released now with their raters' names, and counts of the others: two looks at those, or
    /// a look and the release, would differ by what one rater wrote. The viewer is noted. Nil where there is no such talk.
    /// - Throws: `NotForViewer` for anybody but an operator.
    public init?(
        unreleased tx: any Transaction,
        of id: TalkID,
        for viewer: Viewer,
        now: Date,
        summary: (any Transaction, Talk) throws -> Summary
    ) throws {
        guard case .operator(let who) = viewer else { throw NotForViewer(viewer: viewer) }
        guard let round = try tx.round(id) else { return nil }
        try tx.log(operator: who, "dossier show --unreleased --talk \(id.rawValue)", now: now)
        let named = try summary(tx, round.talk).groups.filter(\.isNamed)
        let shown = Set(named.flatMap(\.groups))
        let others = GroupCount.lines(of: round.requests.map(\.counted).filter { !shown.contains($0.group) })
        self.init(groups: (named + others.map(GroupSummary.init)).sorted { $0.groups[0] < $1.groups[0] }, of: id)
    }

    private init(_ pages: [DossierRow], of talk: TalkID) {
        self.talk = talk.rawValue
        released = pages.first?.createdAt
        groups = pages.first?.summary.groups.map(Group.init) ?? []
        later = pages.dropFirst().map { $0.summary.groups.map(Group.init) }
        self.pages = pages
    }

    private init(groups: [GroupSummary], of talk: TalkID) {
        (self.talk, released, later, pages) = (talk.rawValue, nil, [], [])
        self.groups = groups.map(Group.init)
    }

    /// How many were asked and how many answered.
    private init(countsOf round: Round) {
        self.init(groups: GroupCount.lines(of: round.requests.map(\.counted)).map(GroupSummary.init), of: round.talk.id)
    }
}

extension GroupSummary {
    /// Without any answer.
    fileprivate init(_ line: GroupCount) {
        self.init(
            groups: line.groups,
            isNamed: false,
            invited: line.count.asked,
            answered: line.count.answered,
            isWithheld: true,
            questions: [],
            remarks: [],
            remarksWithheld: false
        )
    }
}

extension DossierReport.Group {
    fileprivate init(_ summary: GroupSummary) {
        group = summary.groups.count == 1 ? summary.groups[0] : nil
        merged = summary.groups.count == 1 ? nil : summary.groups
        invited = summary.invited
        answered = summary.answered
        withheld = summary.isWithheld
        questions = summary.questions.map(DossierReport.Question.init)
        remarks = summary.remarks.map(\.text)
    }
}

extension DossierReport.Question {
    fileprivate init(_ summary: QuestionSummary) {
        question = summary.number
        key = summary.key
        text = summary.text
        n = summary.n
        mean = summary.mean
        distribution = summary.distribution
        comments = summary.comments.map(\.text)
        withheld = summary.isWithheld
    }
}
