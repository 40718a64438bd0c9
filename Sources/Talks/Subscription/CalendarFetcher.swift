// Gets a calendar from where it is, if it changed since it was read.
import CalendarTransport
import Connections
import Foundation
import Store

/// Why a calendar was not got or can't be believed: one line that begins with where it is.
public struct CalendarTrouble: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String
    /// The same for the log: no word of a server or a calendar, which may name people.
    let logged: String
    /// Whether we were only stopped.
    let isEnd: Bool

    /// - Parameter logged: where `what` is not ours alone.
    init(_ address: CalendarAddress, _ what: String, logged: String? = nil) {
        (description, isEnd) = ("\(address): \(what)", false)
        self.logged = "\(address): \(logged ?? what)"
    }

    init(_ error: TransportError) {
        (description, isEnd) = ("\(error)", error.what == .closed)
        logged = "\(error.server): \(error.what.rawValue)"
    }
}

public struct CalendarFetcher: Sendable {
    public enum Found: Sendable {
        case unchanged
        case read([UInt8], SourceVersion)
    }

    /// A year of a large company fits in many times.
    static let largest = 32 << 20
    private let client: HTTPClient

    /// - Parameter certificateAuthority: a PEM file that is trusted instead of the system's.
    public init(certificateAuthority: String?) { client = HTTPClient(certificateAuthority: certificateAuthority) }

    /// - Parameter known: the version that need not be read again.
    public func get(
        _ address: CalendarAddress,
        unless known: SourceVersion = SourceVersion(),
        now: Date
    ) async throws(CalendarTrouble) -> Found {
        switch address.place {
        case .file(let path): try file(path, address, known, now)
        case .web(let page): try await webPage(page, address, known)
        }
    }

    // MARK: Files

    private func file(
        _ path: String,
        _ address: CalendarAddress,
        _ known: SourceVersion,
        _ now: Date
    ) throws(CalendarTrouble) -> Found {
        // Not waiting: a pipe may never have a writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw CalendarTrouble(
                address,
                "it can't be read: \(String(cString: strerror(errno))); the service's user must be able to"
            )
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw CalendarTrouble(address, "it is no file; name one calendar file")
        }
        let version = Self.version(status, now)
        if let version, version == known { return .unchanged }
        guard status.st_size <= Self.largest, let bytes = try? handle.read(upToCount: Self.largest + 1) ?? Data(),
            bytes.count <= Self.largest
        else { throw CalendarTrouble(address, "it can't be read, or is larger than 32 MiB") }
        return .read([UInt8](bytes), version ?? SourceVersion())
    }

    /// Nil for a file that was written just now: it may be written again without a change of its time.
    private static func version(_ status: stat, _ now: Date) -> SourceVersion? {
        let time = status.st_mtim
        guard now.timeIntervalSince1970 - Double(time.tv_sec) > 2 else { return nil }
        return SourceVersion(modified: "\(time.tv_sec).\(time.tv_nsec) \(status.st_size) \(status.st_ino)")
    }

    // MARK: Web pages

    private func webPage(
        _ page: WebAddress,
        _ address: CalendarAddress,
        _ known: SourceVersion
    ) async throws(CalendarTrouble) -> Found {
        var request = HTTPRequest("GET", page)
        // RFC 9110 §13.1: both, for servers that know one of them. A 304 says that what we had is still so.
        if let tag = known.tag { request.headers.append(HTTPHeader("If-None-Match", tag)) }
        if let modified = known.modified { request.headers.append(HTTPHeader("If-Modified-Since", modified)) }
        request.credentials = address.credentials
        request.largestAnswer = Self.largest
        request.followsRedirects = true
        request.followsElsewhere = true
        let response: HTTPResponse
        do throws(TransportError) {
            response = try await client.perform(request)
        } catch {
            throw CalendarTrouble(error)
        }
        switch response.status {
        case 200: return .read(response.body, response.version)
        case 304 where known != SourceVersion(): return .unchanged
        default: throw CalendarTrouble(address, response.trouble)
        }
    }
}

extension HTTPResponse {
    /// RFC 9110 §8.8: what it can be asked for by the next time. Anything else than these forms isn't sent back.
    fileprivate var version: SourceVersion {
        func isPlain(_ text: String) -> Bool {
            text.utf8.count <= 1000 && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        }
        let tag = self["ETag"].flatMap { text in
            (text.hasPrefix("\"") || text.hasPrefix("W/\"")) && text.hasSuffix("\"") && isPlain(text) ? text : nil
        }
        let modified = self["Last-Modified"].flatMap { $0.hasSuffix(" GMT") && isPlain($0) ? $0 : nil }
        return SourceVersion(tag: tag, modified: modified)
    }

    fileprivate var trouble: String {
        switch status {
        case 401, 403, 407:
            "the server doesn't let us in (\(status)); copy the calendar's address anew, with its login in the secret"
                + " talks-addresses if it takes one"
        case 404, 410: "there is no calendar at that address (\(status)); copy it anew from the calendar's settings"
        case 300..<400: "the server sends us on, and not to where (\(status)); copy the calendar's address anew"
        case _ where isTransientTrouble: "the server is in trouble (\(status)); we try again"
        default: "the server answers \(status); check that the address is that of a calendar"
        }
    }
}
