// "5 is klant": somebody on the employee's list is of another group than we took them for.
import Addressing
import Feedback
import Store
import Understanding

extension TalkMailWork {
    /// Whoever was not asked so far is named anew in that group; of the others the group stands, whatever they did.
    func regroup(
        _ reference: RaterReference,
        as group: RaterGroup,
        _ list: [FeedbackRequest],
        _ unread: [UnreadLine],
        _ talk: Talk,
        _ report: inout NamesReport
    ) throws {
        let asked = unread.first { $0.reason == .noGroup && reference == .number($0.number) }
        let old = reference.found(in: list)
        if let asked, old == nil { return try add(asked, as: group, talk, &report) }
        guard asked == nil, let old else {
            let reason: NotTaken = asked == nil ? .notOnTheList : .whichNumber
            return report.refused.append(NamesReport.Refused(who: reference.shown, reason: reason))
        }
        let who = old.rater.name.text
        if old.group == group { return report.refused.append(NamesReport.Refused(who: who, reason: .namedAlready)) }
        guard old.state == .proposed || old.state == .queued else {
            return report.refused.append(NamesReport.Refused(who: who, reason: .askedAlready))
        }
        // His answer stands by itself, whatever she takes him for.
        if try tx.person(behind: old.rater.address) == tx.person(behind: talk.manager.address) {
            return report.refused.append(NamesReport.Refused(who: who, reason: .wrongGroup))
        }
        try book.withdraw(tx, old.id, now: now)
        let rater = NamedRater(name: old.rater.name, address: old.rater.address, group: group)
        let named = try name(rater, as: group, for: talk)
        if case .failure = named { report.withdrawn.append(old.id) }
        report.note(named, rater) { report, id in
            report.replaced.append(NamesReport.Replaced(old: old.id, new: id))
        }
    }

    /// A line of hers that lacked a group, and has one now.
    private func add(_ line: UnreadLine, as group: RaterGroup, _ talk: Talk, _ report: inout NamesReport) throws {
        let reply = try NamingReply("\(group.rawValue): \(line.text)", by: talk, knowing: tx)
        guard case .add(let rater)? = reply.wishes.first, reply.wishes.count == 1 else {
            return report.refused.append(NamesReport.Refused(who: "\(line.number)", reason: .whichNumber))
        }
        let named = try name(rater, as: group, for: talk)
        report.note(named, rater) { report, id in report.added.append(id) }
    }
}

extension Letter {
    /// What it says of her list.
    var namesReport: NamesReport? {
        if case .namesRead(_, _, let report) = self { report } else { nil }
    }
}
