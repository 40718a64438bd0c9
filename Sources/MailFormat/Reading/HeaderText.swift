// Header values made readable: encoded words, dates, addresses, message ids, parameters.
import Addressing
import CGMime
import Foundation

/// GMime must be initialised once before anything else of it is called.
enum MIMELibrary {
    static let isReady: Bool = {
        g_mime_init()
        return true
    }()
}

enum HeaderText {
    /// Encoded words decoded (RFC 2047), undeclared 8-bit text taken as UTF-8, else Latin-1; no control characters.
    static func decode(_ value: [UInt8]) -> String {
        if isPlain(value) { return String(decoding: value, as: UTF8.self) }
        guard MIMELibrary.isReady else { return String(decoding: value, as: UTF8.self) }
        let text = withCString(value) { g_mime_utils_header_decode_text(nil, $0) }
        guard let text else { return String(decoding: value, as: UTF8.self) }
        defer { g_free(text) }
        let decoded = withoutControls(String(cString: text))
        return Clusters.bounded(decoded) ?? decoded
    }

    static func date(_ value: [UInt8]) -> Date? {
        guard MIMELibrary.isReady, value.count < 200 else { return nil }
        guard let time = withCString(value, { g_mime_utils_header_decode_date($0) }) else { return nil }
        defer { g_date_time_unref(time) }
        return Date(timeIntervalSince1970: TimeInterval(g_date_time_to_unix(time)))
    }

    /// The words in angle brackets, in order; without brackets the bare words that hold an @.
    static func messageIDs(_ value: [UInt8]) -> [String] {
        var found: [String] = []
        var rest = value[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "<")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: ">"))
        {
            let id = rest[(open + 1)..<close].filter { !isSpace($0) }
            if !id.isEmpty { found.append(String(decoding: id, as: UTF8.self)) }
            rest = rest[(close + 1)...]
        }
        guard found.isEmpty else { return found }
        return value.split { isSpace($0) || $0 == UInt8(ascii: ",") }
            .filter { $0.contains(UInt8(ascii: "@")) }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    static func withCString<Result>(_ value: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
        var terminated = value
        terminated.append(0)
        return terminated.withUnsafeBytes { raw in
            // The array is never empty: the terminator was just appended.
            body(raw.assumingMemoryBound(to: CChar.self).baseAddress ?? emptyText)
        }
    }

    nonisolated(unsafe) private static let emptyText: UnsafePointer<CChar> = {
        let memory = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
        memory.initialize(to: 0)
        return UnsafePointer(memory)
    }()

    /// Printable ASCII without encoded words stands for itself.
    static func isPlain(_ value: [UInt8]) -> Bool {
        var previous: UInt8 = 0
        for byte in value {
            if byte < 0x20 || byte > 0x7E || (byte == UInt8(ascii: "?") && previous == UInt8(ascii: "=")) {
                return false
            }
            previous = byte
        }
        return true
    }

    static func withoutControls(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { clean.append(isControl(scalar) ? " " : scalar) }
        return String(clean)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // The last two turn letters around: a name must not pass for another.
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

/// A header value of the form `value; name=text; …` (RFC 2045 §5.1, RFC 2231).
struct ParameterisedValue: Sendable {
    var value: String  // lower case
    var parameters: [String: String] = [:]

    static func contentType(_ raw: [UInt8]) -> ParameterisedValue? {
        if let simple = SimpleHeader.parameterised(raw), simple.value.hasByte(UInt8(ascii: "/")) { return simple }
        guard MIMELibrary.isReady else { return nil }
        let parsed = HeaderText.withCString(raw) { g_mime_content_type_parse(nil, $0) }
        guard let parsed else { return nil }
        defer { klankbord_unref(parsed) }
        guard let type = g_mime_content_type_get_mime_type(parsed) else { return nil }
        defer { g_free(type) }
        return ParameterisedValue(
            value: String(cString: type).lowercased(),
            parameters: parameters(g_mime_content_type_get_parameters(parsed))
        )
    }

    static func disposition(_ raw: [UInt8]) -> ParameterisedValue? {
        if let simple = SimpleHeader.parameterised(raw), !simple.value.hasByte(UInt8(ascii: "/")) { return simple }
        guard MIMELibrary.isReady else { return nil }
        let parsed = HeaderText.withCString(raw) { g_mime_content_disposition_parse(nil, $0) }
        guard let parsed else { return nil }
        defer { klankbord_unref(parsed) }
        guard let value = g_mime_content_disposition_get_disposition(parsed) else { return nil }
        return ParameterisedValue(
            value: String(cString: value).lowercased(),
            parameters: parameters(g_mime_content_disposition_get_parameters(parsed))
        )
    }

    private static func parameters(_ list: UnsafeMutablePointer<GMimeParamList>?) -> [String: String] {
        var found: [String: String] = [:]
        for index in 0..<max(0, min(g_mime_param_list_length(list), 100)) {
            guard let param = g_mime_param_list_get_parameter_at(list, index),
                let name = g_mime_param_get_name(param), let value = g_mime_param_get_value(param)
            else { continue }
            found[String(cString: name).lowercased()] = HeaderText.withoutControls(String(cString: value))
        }
        return found
    }
}
