// Where a subscribed calendar is: a file, or an https address that may be a secret.
import Addressing
import Connections

/// The address of a calendar. Its description never shows more of a web address than scheme and host: whoever knows a
/// private address of Google or Outlook whole reads that calendar.
public struct CalendarAddress: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    public enum Place: Hashable, Sendable {
        case file(String)
        case web(WebAddress)
    }

    public let place: Place
    public let credentials: Credentials?

    /// - Parameter text: an absolute path, or https://…; webcal://… means the same (http only towards this machine).
    /// - Throws: `InvalidText`, in which the path of a web address and what stands before its host is left out.
    public init(_ text: String, credentials: Credentials? = nil) throws(InvalidText) {
        if text.hasPrefix("/") {
            guard credentials == nil else {
                throw InvalidText(what: "calendar", value: text, reason: "a file takes no login")
            }
            place = .file(text)
        } else {
            let scheme = text.prefix { $0 != ":" }.lowercased()
            let isWebcal = scheme == "webcal" || scheme == "webcals"
            do throws(InvalidText) {
                place = .web(try WebAddress(isWebcal ? "https" + text.dropFirst(scheme.count) : text))
            } catch {
                throw InvalidText(what: "calendar", value: Self.shown(text), reason: error.reason)
            }
        }
        self.credentials = credentials
    }

    /// The secret: lines of an address, or of an address, a user and a password; `#` for remarks.
    /// - Throws: `InvalidText` naming the line by its number.
    public static func list(_ text: String) throws(InvalidText) -> [CalendarAddress] {
        var found: [CalendarAddress] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            // A password may hold spaces.
            let words = line.split(maxSplits: 2, omittingEmptySubsequences: true) { $0 == " " || $0 == "\t" }
            guard let address = words.first, !address.hasPrefix("#") else { continue }
            guard words.count != 2 else {
                throw InvalidText(
                    what: "line \(index + 1), calendar",
                    value: Self.shown(String(address)),
                    reason: "it has a user and no password"
                )
            }
            let login: Credentials? =
                words.count == 3 ? .password(user: String(words[1]), password: String(words[2])) : nil
            do throws(InvalidText) {
                found.append(try CalendarAddress(String(address), credentials: login))
            } catch {
                throw InvalidText(what: "line \(index + 1), calendar", value: error.value, reason: error.reason)
            }
        }
        return found
    }

    /// The form in which a text that may be an address may be shown.
    public static func shown(_ text: String) -> String {
        guard !text.hasPrefix("/") else { return String(text.prefix(80)) }
        let begin = text.firstRange(of: "://")?.upperBound ?? text.startIndex
        let authority = text[begin...].prefix { !"/?#".contains($0) }
        let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        return "\(text[..<begin])\(host)\(host.count < text[begin...].count ? "/…" : "")"
    }

    /// The identity of the calendar from one reading to the next. A secret.
    public var identity: String {
        switch place {
        case .file(let path): path
        case .web(let address): address.description
        }
    }

    public var description: String {
        switch place {
        case .file(let path): path
        case .web(let address): address.origin
        }
    }

    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension CalendarAddress: Hashable {
    /// It is the same calendar by any login.
    public static func == (left: CalendarAddress, right: CalendarAddress) -> Bool { left.place == right.place }

    public func hash(into hasher: inout Hasher) { hasher.combine(place) }
}
