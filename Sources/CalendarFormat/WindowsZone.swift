// Windows time zone names, as Outlook and Exchange write them, and their IANA zones.
import CICU

/// Asks ICU, which carries Unicode's table of both.
enum WindowsZone {
    /// - Parameter region: ISO 3166 code, which picks among several zones of one name ("Romance Standard Time" is
    ///   Europe/Brussels in BE); without, the name's main zone.
    /// - Returns: nil for a name that Windows doesn't have.
    static func ianaName(of windowsName: String, region: String?) -> String? {
        let units = Array(windowsName.utf16)
        guard !units.isEmpty, units.count <= 128, !units.contains(0) else { return nil }
        var result = [CChar](repeating: 0, count: 128)
        let count = klankbord_iana_zone(units, Int32(units.count), region, &result, Int32(result.count))
        guard count > 0 else { return nil }
        return String(decoding: result.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
