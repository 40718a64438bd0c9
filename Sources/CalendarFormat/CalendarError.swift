// Errors in a calendar object, worded so that somebody can mend them.

/// Why a calendar object was not read or not written.
public enum CalendarError: Error, Equatable, CustomStringConvertible {
    /// The bytes are no iCalendar object.
    case unreadable(reason: String)
    /// The object ends inside the named component, so that its values can't be trusted.
    case truncated(component: String)
    /// More bytes than are worth reading.
    case tooLarge(bytes: Int, limit: Int)
    /// A value that an object we send may not have.
    case incomposable(property: String, reason: String)

    public var description: String {
        switch self {
        case .unreadable(let reason): "not a calendar object: \(reason)"
        case .truncated(let component):
            "the calendar object ends inside its \(component); it was cut off on its way, ask for it again"
        case .tooLarge(let bytes, let limit):
            "the calendar object has \(bytes) bytes, at most \(limit) are read; ask for the single event"
        case .incomposable(let property, let reason): "can't write \(property): \(reason)"
        }
    }
}
