// What people say that nobody is to have said: what they look up to, what they need, whether the two talk often enough.
import Cycle
import Feedback
import Insight
import Store
import YearWords

extension YearWork {
    /// The themes alone: the line itself is kept nowhere.
    func noteWorry(_ text: String, _ line: YearLine) throws -> CollectedReport.Unclear? {
        guard let year = try year(of: line) else { return .over }
        try tx.noteWorry(WorryTheme.themes(of: text), year: year)
        return nil
    }

    func noteNeeds(_ needs: Set<Need>, _ line: YearLine, _ employee: PersonID) throws -> CollectedReport.Unclear? {
        guard let year = try year(of: line), let person = try tx.person(employee) else { return .over }
        try tx.noteNeeds(needs, department: department(of: person), year: year)
        return nil
    }

    func noteOftenEnough(_ digit: Int, _ line: YearLine, _ employee: PersonID) throws -> CollectedReport.Unclear? {
        guard let year = try year(of: line), let person = try tx.person(employee) else { return .over }
        try tx.noteOftenEnough(digit, department: department(of: person), year: year)
        return nil
    }

    /// That of few people would tell whose the answer is.
    private func department(of person: KnownPerson) throws -> String? {
        let department = person.department?.text
        return try tx.departmentSizes()[department, default: 0] < Few.least ? DepartmentGroups.small : department
    }
}
