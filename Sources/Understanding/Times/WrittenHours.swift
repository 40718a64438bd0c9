// Hours as people write them: `14:00`, `14h30`, `2pm`, `half drie`, `van 14 tot 15 uur`.

extension TimeReading {
    /// An hour, and how many tokens it takes; `isSure` where nothing else than an hour is written so.
    private struct Found {
        let time: Time
        let length: Int
        let isSure: Bool
    }

    mutating func readTime(isAfterDay: Bool) -> Bool {
        if let spoken = spokenTime() { return take(spoken) }
        guard let first = hour(at: 0), !isDuration(first) else { return false }
        if let range = range(after: first, isAfterDay: isAfterDay) {
            ends.insert(range.end)
            return take(range.found)
        }
        let isCued = index > 0 && TimeWords.hourCues.contains(cue(tokens[index - 1]))
        guard first.isSure || ((isCued || isAfterDay && first.length > 1) && !isOther(first.length)) else {
            return false
        }
        return take(first)
    }

    /// `duur 2 uur`; `2 uur later` says when only to who knows the time before.
    private mutating func isDuration(_ found: Found) -> Bool {
        if TimeWords.shifts.contains(word(found.length)) {
            isUnsure = true
            return true
        }
        let before = index > 0 && tokens[index - 1] == .sign(":") ? index - 2 : index - 1
        return TimeWords.durations.contains(word(before - index)) || TimeWords.durations.contains(word(found.length))
    }

    private func cue(_ token: TimeToken) -> String {
        if case .sign(let sign) = token { return String(sign) }
        return token.word ?? ""
    }

    private mutating func take(_ found: Found) -> Bool {
        times.insert(found.time)
        let start = index
        index += found.length
        for place in start..<index where ["uur", "uhr", "h", "u"].contains(tokens[place].word ?? "") {
            isNotEnglish = true
        }
        // `14:00+01:00` names a zone; ours is another matter.
        if case .sign("+")? = token(0), token(1)?.number != nil { isUnsure = true }
        return true
    }

    /// Whether what follows makes a bare number something else: `12 maart`, `3 Tage`, `12-3-2027`.
    private func isOther(_ length: Int) -> Bool {
        if TimeWords.otherUnits.contains(word(length)) || TimeWords.months[word(length)] != nil { return true }
        if TimeWords.ordinals.contains(word(length)) { return true }
        guard case .sign(let sign)? = token(length) else { return false }
        return "-./:".contains(sign) && token(length + 1)?.number != nil
            || (sign == "." && TimeWords.months[word(length + 1)] != nil)
    }

    /// `14:00`, `14.00`, `14h30`, `14 uur`, `2pm`, `2`.
    private func hour(at offset: Int) -> Found? {
        var (hour, isOpen) = (0, true)
        switch token(offset) {
        case .number(let number, let digits)? where (1...2).contains(digits) && number < 24:
            (hour, isOpen) = (number, digits == 1 || number > 9)
        case .word(let word)?:
            guard let number = TimeWords.numbers[word],
                TimeWords.hourUnits.contains(self.word(offset + 1)) || isSpokenCue(offset)
            else { return nil }
            hour = number
        default: return nil
        }
        let minute = minutes(at: offset + 1)
        let length = 1 + minute.length
        let time = Time(hour: hour, minute: minute.value, isOpen: isOpen)
        if let noon = meridiem(at: offset + length) {
            guard (1...12).contains(hour) else { return nil }
            return Found(
                time: Time(hour: hour % 12 + noon.hours, minute: minute.value, isOpen: false),
                length: length + noon.length,
                isSure: true
            )
        }
        return Found(time: time, length: length, isSure: minute.isSure)
    }

    private func isSpokenCue(_ offset: Int) -> Bool {
        let place = index + offset - 1
        return place >= 0 && ["om", "um", "at"].contains(tokens[place].word ?? "")
    }

    private func minutes(at offset: Int) -> (value: Int, length: Int, isSure: Bool) {
        if case .sign(let sign)? = token(offset), ":.".contains(sign), case .number(let minute, 2)? = token(offset + 1),
            minute < 60
        {
            // A date goes on: 12.03.2027.
            if sign == ".", token(offset + 2) == .sign(".") { return (0, 0, false) }
            let seconds = token(offset + 2) == .sign(":") && token(offset + 3)?.number != nil ? 2 : 0
            let unit = TimeWords.hourUnits.contains(word(offset + 2 + seconds)) ? 1 : 0
            return (minute, 2 + seconds + unit, sign == ":" || unit == 1)
        }
        guard TimeWords.hourUnits.contains(word(offset)) else { return (0, 0, false) }
        if case .number(let minute, 2)? = token(offset + 1), minute < 60 { return (minute, 2, true) }
        switch (word(offset + 1), word(offset + 2)) {
        case ("et", "demie"), ("et", "demi"): return (30, 3, true)
        case ("et", "quart"): return (15, 3, true)
        default: return (0, 1, true)
        }
    }

    private func meridiem(at offset: Int) -> (hours: Int, length: Int)? {
        switch (word(offset), token(offset + 1), word(offset + 2)) {
        case ("am", _, _) where !isGermanDay(at: offset): (0, 1)
        case ("pm", _, _): (12, 1)
        case ("a", .sign(".")?, "m"): (0, token(offset + 3) == .sign(".") ? 4 : 3)
        case ("p", .sign(".")?, "m"): (12, token(offset + 3) == .sign(".") ? 4 : 3)
        default: nil
        }
    }

    /// `14 Uhr am 12. März`
    private func isGermanDay(at offset: Int) -> Bool {
        token(offset + 1)?.number != nil || TimeWords.weekdays[word(offset + 1)] != nil
    }

    /// `14-15 uur`, `14:00 tot 15:00`, `de 14h à 15h`.
    private func range(after first: Found, isAfterDay: Bool) -> (found: Found, end: Time)? {
        let isDash = token(first.length) == .sign("-")
        guard isDash || TimeWords.until.contains(word(first.length)), let second = hour(at: first.length + 1) else {
            return nil
        }
        let length = first.length + 1 + second.length
        if TimeWords.months[word(length)] != nil || token(length) == .sign("-") || token(length) == .sign("/") {
            return nil
        }
        let isCued = index > 0 && TimeWords.hourCues.contains(cue(tokens[index - 1])) && !isDash
        guard first.isSure || second.isSure || isCued || (isAfterDay && first.length > 1) else { return nil }
        var start = first.time
        // `2-3pm`
        if start.isOpen, !second.time.isOpen, second.time.hour >= 12, start.hour < 12,
            start.hour + 12 <= second.time.hour
        {
            start = Time(hour: start.hour + 12, minute: start.minute, isOpen: false)
        }
        return (Found(time: start, length: length, isSure: true), second.time)
    }

    /// `half drie`, `half past two`, `kwart over 2`, `Viertel vor drei`.
    private func spokenTime() -> Found? {
        func number(_ offset: Int) -> Int? {
            let number = token(offset)?.number ?? TimeWords.numbers[word(offset)]
            return number.flatMap { (1...12).contains($0) ? $0 : nil }
        }
        func found(_ hour: Int, _ minute: Int, _ length: Int) -> Found {
            let early = minute < 0
            let time = Time(
                hour: early ? (hour == 1 ? 12 : hour - 1) : hour,
                minute: early ? minute + 60 : minute,
                isOpen: true
            )
            return Found(
                time: time,
                length: TimeWords.hourUnits.contains(word(length)) ? length + 1 : length,
                isSure: true
            )
        }
        switch word(0) {
        case "half" where word(1) == "past": return number(2).map { found($0, 30, 3) }
        case "half", "halb": return number(1).map { found($0, -30, 2) }
        case "kwart", "viertel", "quarter":
            guard let hour = number(2) else { return nil }
            if ["over", "nach", "past"].contains(word(1)) { return found(hour, 15, 3) }
            return ["voor", "vor", "to"].contains(word(1)) ? found(hour, -15, 3) : nil
        case "noon", "midi", "mittag":
            return Found(time: Time(hour: 12, minute: 0, isOpen: false), length: 1, isSure: true)
        default: return nil
        }
    }
}
