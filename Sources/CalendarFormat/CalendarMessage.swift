// A calendar object as a mail brings it: read once, and handed on as a value.

/// An iTIP message in a mail (RFC 6047).
public struct CalendarMessage: Sendable {
    public let calendar: ReceivedCalendar
    /// The `method` parameter of its part (RFC 6047 §2.4), if any.
    public let partMethod: String?
    /// The decoded body of its part, without files in it: what is stored where the calendar is needed later on.
    public let octets: [UInt8]

    /// Octets of a calendar in a mail: an invitation with hundreds of people has fewer, and more takes seconds to read.
    public static let largest = 4 << 20

    /// - Parameter region: as for `ReceivedCalendar.read`.
    /// - Throws: `CalendarError` when it is no calendar object, too large for a mail's, or was cut off inside an event.
    public init(_ octets: [UInt8], partMethod: String?, region: String? = nil) throws(CalendarError) {
        let octets = Self.withoutFiles(octets)
        guard octets.count <= Self.largest else { throw .tooLarge(bytes: octets.count, limit: Self.largest) }
        calendar = try ReceivedCalendar.read(octets, region: region)
        self.partMethod = partMethod
        self.octets = octets
    }
}
