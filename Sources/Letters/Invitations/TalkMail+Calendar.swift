// The calendar in a mail about a talk. Stages hand on its octets in a row; whoever needs it later reads it here.
import CalendarFormat
import Feedback
import Store

extension TalkMail {
    /// Reads the stored octets: to be called once, and the value handed on. Nil for words, and where nothing can be read.
    public func readCalendar() -> CalendarMessage? {
        guard case .calendar(let octets, let method, _, _) = content else { return nil }
        return try? CalendarMessage(Array(octets), partMethod: method)
    }

    /// The event that the mail is about.
    func readEvent() -> ReceivedEvent? { readCalendar()?.calendar.event }
}
