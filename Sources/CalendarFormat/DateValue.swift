// Dates and times as they stand in a property: read digit by digit, so that no garbage becomes a date.
import Days

/// A DATE or DATE-TIME (RFC 5545 §3.3.4 and §3.3.5).
enum DateValue: Equatable {
    case day(CivilDay)
    case local(LocalTime)
    case utc(LocalTime)

    /// Nil for anything but `YYYYMMDD`, `YYYYMMDDTHHMMSS` and `YYYYMMDDTHHMMSSZ` of a day and time that exist.
    init?(_ text: String) {
        let bytes = Array(text.trimmedASCII.utf8)
        func number(_ range: Range<Int>) -> Int? {
            bytes[range].reduce(0) { sum, byte in
                guard let sum, (0x30...0x39).contains(byte) else { return nil }
                return sum * 10 + Int(byte - 0x30)
            }
        }
        guard bytes.count == 8 || bytes.count == 15 || bytes.count == 16,
            let year = number(0..<4), let month = number(4..<6), let dayOfMonth = number(6..<8),
            let day = CivilDay(year: year, month: month, day: dayOfMonth)
        else { return nil }
        if bytes.count == 8 {
            self = .day(day)
            return
        }
        guard bytes[8] | 0x20 == UInt8(ascii: "t"), let hour = number(9..<11), let minute = number(11..<13),
            let second = number(13..<15), let time = LocalTime(day: day, hour: hour, minute: minute, second: second)
        else { return nil }
        guard bytes.count == 16 else {
            self = .local(time)
            return
        }
        guard bytes[15] | 0x20 == UInt8(ascii: "z") else { return nil }
        self = .utc(time)
    }

    /// The day's beginning, or the time as the clock shows it.
    var local: LocalTime? {
        switch self {
        case .day(let day): LocalTime(day: day, hour: 0, minute: 0, second: 0)
        case .local(let time), .utc(let time): time
        }
    }
}

/// A DURATION (RFC 5545 §3.3.6) in seconds: `P1W`, `P1DT2H`, `PT45M`.
func durationSeconds(_ text: String) -> Int? {
    var rest = Substring(text.trimmedASCII.uppercased())
    let isNegative = rest.hasPrefix("-")
    if isNegative || rest.hasPrefix("+") { rest.removeFirst() }
    guard rest.popFirst() == "P", !rest.isEmpty else { return nil }
    var (seconds, isTime, digits) = (0, false, "")
    for character in rest {
        if character.isASCII, character.isNumber {
            digits.append(character)
            continue
        }
        if character == "T", !isTime, digits.isEmpty {
            isTime = true
            continue
        }
        let units: [Character: Int] =
            isTime ? ["H": 3600, "M": 60, "S": 1] : ["W": 604_800, "D": 86_400]
        guard let unit = units[character], let count = Int(digits), count < 1_000_000 else { return nil }
        seconds += count * unit
        digits = ""
    }
    guard digits.isEmpty else { return nil }
    return isNegative ? -seconds : seconds
}
