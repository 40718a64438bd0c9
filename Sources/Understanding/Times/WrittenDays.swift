// Days as people write them: `2027-03-12`, `12.3.`, `12 maart`, `March 12, 2027`.

extension TimeReading {
    mutating func readDay() -> Bool {
        let start = index
        guard let length = numericDay() ?? namedDay() else { return false }
        if start > 0 {
            let before = tokens[start - 1] == .sign(".") || tokens[start - 1] == .sign(",") ? start - 2 : start - 1
            if before >= 0, let word = tokens[before].word, let short = TimeWords.shortWeekdays[word] {
                weekdays.insert(short)
            }
        }
        index += length
        return true
    }

    /// `2027-03-12`, `12-3-2027`, `12.3.`, `12/3`.
    private mutating func numericDay() -> Int? {
        guard case .number(let first, let digits)? = token(0), case .sign(let sign)? = token(1), "-./".contains(sign),
            let second = token(2)?.number
        else { return nil }
        // `4.12. 16:00` has no year.
        let third = token(3) == .sign(sign) && !spaced.contains(index + 4) ? token(4)?.number : nil
        if digits == 4 {
            guard let third else { return nil }
            return take(year: first, second, third) ? 5 : nil
        }
        guard let third else { return shortDay(first, sign, second) }
        let year = third < 100 ? 2000 + third : third
        return takeOrdered(first, second, year, sign) ? 5 : nil
    }

    private mutating func shortDay(_ first: Int, _ sign: Character, _ second: Int) -> Int? {
        let hasPoint = sign == "." && token(3) == .sign(".")
        if sign == ".", !hasPoint {
            // `12.10` may be an hour.
            guard index > 0, let before = tokens[index - 1].word,
                TimeWords.weekdays[before] != nil || ["op", "am", "den", "le", "on"].contains(before)
            else { return nil }
        }
        return takeOrdered(first, second, nil, sign) ? (hasPoint ? 4 : 3) : nil
    }

    private mutating func takeOrdered(_ first: Int, _ second: Int, _ year: Int?, _ sign: Character) -> Bool {
        guard sign == "/", first != second, first <= 12 else { return take(year: year, second, first) }
        if second > 12 { return take(year: year, first, second) }
        if let slashed, slashed != (first, second, year) { isUnsure = true }
        slashed = (first, second, year)
        return true
    }

    private mutating func take(year: Int?, _ month: Int, _ day: Int) -> Bool {
        guard (1...12).contains(month), (1...31).contains(day), year.map({ (2000...2100).contains($0) }) ?? true else {
            return false
        }
        // The same day once with its year and once without is one day.
        if let year {
            days.remove(Day(year: nil, month: month, day: day)); days.insert(Day(year: year, month: month, day: day))
        }
        if year == nil, !days.contains(where: { ($0.month, $0.day) == (month, day) }) {
            days.insert(Day(year: nil, month: month, day: day))
        }
        return true
    }

    /// `12 maart 2027`, `12. März`, `the 12th of March`, `March 12, 2027`.
    private mutating func namedDay() -> Int? {
        if let day = token(0)?.number {
            var length = 1
            if token(length) == .sign(".") { length += 1 }
            if TimeWords.ordinals.contains(word(length)) { length += 1 }
            if ["of", "de"].contains(word(length)) { length += 1 }
            guard let month = TimeWords.months[word(length)] else { return nil }
            return takeNamed(day, month, length + 1)
        }
        guard let month = TimeWords.months[word(0)] else { return nil }
        var length = 1
        if token(length) == .sign(".") { length += 1 }
        guard let day = token(length)?.number, (1...31).contains(day) else { return nil }
        length += 1
        // `May 12:30` is no day.
        if token(length) == .sign(":") { return nil }
        if TimeWords.ordinals.contains(word(length)) { length += 1 }
        return takeNamed(day, month, length)
    }

    private mutating func takeNamed(_ day: Int, _ month: Int, _ length: Int) -> Int? {
        var length = length
        // `12 dec. 2027`
        var next = length
        while [.sign("."), .sign(",")].contains(token(next)) { next += 1 }
        var year: Int?
        if case .number(let number, 4)? = token(next), (2000...2100).contains(number) {
            (year, length) = (number, next + 1)
        }
        return take(year: year, month, day) ? length : nil
    }
}
