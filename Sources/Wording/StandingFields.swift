// What the templates that tell how things stand can name.
import Feedback
import Foundation

extension Standing {
    func fields(_ words: LanguageWords, _ organisation: Organisation) -> Fields {
        talk.withPeople(words, organisation).merging([
            "deadline": .fields(words.fields(deadline, in: organisation.timeZone)),
            "asked": .text(String(asked)), "hasAsked": .flag(asked > 0), "askedOne": .flag(asked == 1),
            "answered": .init(answered.map { String($0) }), "answeredByOne": .flag(answered == 1),
            "answeredByNobody": .flag(answered == 0), "answeredByAll": .flag((answered ?? 0) >= max(asked, 1)),
            "isFew": .flag(answered == nil),
            "waiting": .text(String(waiting)), "hasWaiting": .flag(waiting > 0), "waitsForOne": .flag(waiting == 1),
            "namedNobody": .flag(asked <= 1 && waiting == 0), "isWeekly": .flag(isWeekly),
        ])
    }
}

extension DepartmentCounts {
    var fields: Fields {
        [
            "year": .text(String(year)), "rows": .list(rows.map(\.fields)), "hasRows": .flag(!rows.isEmpty),
            "severalRows": .flag(rows.count > 1), "total": .fields(total.fields),
        ]
    }
}

extension DepartmentCounts.Row {
    var fields: Fields {
        [
            "department": .init(department.flatMap { $0.isEmpty ? nil : $0 }),
            "planned": .text(String(planned)), "held": .text(String(held)), "none": .text(String(none)),
            "asked": .text(String(asked)), "answered": .text(String(answered)),
        ]
    }
}
