// A person's calendars on a CalDAV server (RFC 4791): found, searched, and one event in them given its dossier.
import Addressing
import CalendarFormat
import Connections
import MailTransport

/// The calendars' owner, and the login for them.
public struct CalendarAccount: Sendable {
    /// The server's root, whose /.well-known/caldav is asked (RFC 6764 §5), or a path that its manual names.
    let server: WebAddress
    let certificateAuthority: String?
    let credentials: Credentials
    /// The path of the person's calendars, where the login is not their own; nil: it is found.
    let home: String?
    let deadline: Double

    public init(
        server: WebAddress,
        certificateAuthority: String?,
        credentials: Credentials,
        home: String?,
        deadline: Double = 30
    ) {
        (self.server, self.certificateAuthority, self.credentials) = (server, certificateAuthority, credentials)
        (self.home, self.deadline) = (home, deadline)
    }
}

public final class CalendarClient: Sendable {
    private let account: CalendarAccount
    private let http: HTTPClient
    private static let mostTries = 6

    public init(_ account: CalendarAccount) {
        self.account = account
        http = HTTPClient(certificateAuthority: account.certificateAuthority)
    }

    /// Where somebody's calendars are.
    struct Home: Sendable {
        let calendars: [Calendar]
        /// calendar-user-address-set (RFC 6638 §2.4.1) of the owner; empty where the server doesn't say.
        let owners: Set<String>
    }

    struct Calendar: Sendable {
        let address: WebAddress
        let largest: Int?
    }

    /// Logs in and looks for calendars.
    /// - Returns: how many there are for events.
    public func probe() async throws(TransportError) -> Int { try await home().calendars.count }

    /// Puts a dossier on the event, at most once. Nobody else's change is overwritten.
    /// - Throws: `TransportError`; transient ones may mend themselves.
    public func place(_ dossier: CalendarDossier) async throws(TransportError) -> PlacementOutcome {
        let home = try await home()
        guard let (calendar, address) = try await find(dossier.uid, in: home) else { return .missing }
        let offersManaged = try await offersManaged(calendar)
        var refused: Set<PlacementMeans> = []
        var conflicting: String?
        for _ in 0..<Self.mostTries {
            guard let (event, etag) = try await read(address, dossier.uid) else { return .missing }
            let step = PlacementStep(
                dossier,
                on: event,
                owners: home.owners,
                offersManaged: offersManaged,
                largest: calendar.largest,
                refused: refused
            )
            let (means, outcome, response): (PlacementMeans, PlacementOutcome, HTTPResponse)
            switch step {
            case .end(let outcome): return outcome
            case .attach:
                (means, outcome, response) = (.managed, .placed, try await attach(dossier.file, address, etag))
            case .put(let changed, let way):
                let put = try await put(changed, address, etag)
                (means, outcome, response) = (way, way == .inline ? .placed : .mentioned, put)
            }
            switch ChangeVerdict(status: response.status) {
            case .done: return outcome
            // Radicale says so of what is too large, too: where nothing has changed, nobody else did it.
            case .conflict where conflicting != etag: conflicting = etag
            case .conflict, .refused:
                guard means != .mention else { throw trouble(response, "the change of the event") }
                refused.insert(means)
            case .unauthorised, .tryLater: throw trouble(response, "the change of the event")
            }
        }
        throw TransportError(
            what: .unavailable,
            server: address.origin,
            detail: "the event was changed by somebody else each time",
            hint: "we try again"
        )
    }

    // MARK: Discovery

    func home() async throws(TransportError) -> Home {
        let properties: [DAVName] = [
            .dav("current-user-principal"), .caldav("calendar-home-set"), .caldav("calendar-user-address-set"),
            .dav("owner"),
        ]
        if let path = account.home {
            let address = try resolve(path, on: account.server)
            let found = try await propfind(address, depth: 0, properties)
            let owner = found.first?.hrefs(.dav("owner")).first
            return Home(calendars: try await calendars(in: [address]), owners: await addresses(of: owner, on: address))
        }
        var (address, resources) = try await entrance(properties)
        var principal = resources.first
        if let href = principal?.hrefs(.dav("current-user-principal")).first {
            address = try resolve(href, on: address)
            principal = try await propfind(address, depth: 0, properties).first
        }
        let homes = principal?.hrefs(.caldav("calendar-home-set")) ?? []
        guard let principal, !homes.isEmpty else {
            throw TransportError(
                what: .protocolViolation,
                server: address.origin,
                detail: "\(address.target) names no calendar-home-set",
                hint: "give caldav.url the path that the server's manual names, or caldav.home"
            )
        }
        var roots: [WebAddress] = []
        for href in homes { roots.append(try resolve(href, on: address)) }
        return Home(calendars: try await calendars(in: roots), owners: Self.mailAddresses(principal))
    }

    /// Where discovery begins: RFC 6764 §6, else the address as it was given.
    private func entrance(_ properties: [DAVName]) async throws(TransportError) -> (WebAddress, [DAVResource]) {
        if account.server.target == "/" {
            let address = try resolve("/.well-known/caldav", on: account.server)
            let response = try await ask("PROPFIND", address, depth: 0, Self.propfindBody(properties))
            if response.status == 401 { throw trouble(response, "the login") }
            if response.status == 207, let found = DAVResource.all(in: response.body) {
                return (response.address, found)
            }
        }
        return (account.server, try await propfind(account.server, depth: 0, properties))
    }

    private func calendars(in homes: [WebAddress]) async throws(TransportError) -> [Calendar] {
        var found: [Calendar] = []
        for home in homes {
            let properties: [DAVName] = [.dav("resourcetype"), .caldav("max-resource-size")]
            for resource in try await propfind(home, depth: 1, properties) {
                // One for tasks alone is searched in vain, which costs a request.
                guard resource[.dav("resourcetype")]?.first(.caldav("calendar")) != nil else { continue }
                let largest = resource[.caldav("max-resource-size")].flatMap { Int($0.trimmedText) }
                found.append(Calendar(address: try resolve(resource.href, on: home), largest: largest))
            }
        }
        return found
    }

    /// The owner's addresses, where the server lets us see them.
    private func addresses(of owner: String?, on address: WebAddress) async -> Set<String> {
        guard let owner, let principal = try? resolve(owner, on: address),
            let found = try? await propfind(principal, depth: 0, [.caldav("calendar-user-address-set")]).first
        else { return [] }
        return Self.mailAddresses(found)
    }

    private static func mailAddresses(_ principal: DAVResource) -> Set<String> {
        Set(principal.hrefs(.caldav("calendar-user-address-set")).map(CalendarUser.address).filter { $0.contains("@") })
    }

    // MARK: One event

    private func find(
        _ uid: String,
        in home: Home
    ) async throws(TransportError) -> (Calendar, WebAddress)? {
        for calendar in home.calendars {
            let response = try await ask("REPORT", calendar.address, depth: 1, Self.query(uid: uid))
            // The scheduling inbox and the like: not all that calls itself a calendar can be searched.
            if [403, 405, 501].contains(response.status) { continue }
            guard response.status == 207, let found = DAVResource.all(in: response.body) else {
                throw trouble(response, "the search for the event")
            }
            for resource in found {
                let address = try resolve(resource.href, on: calendar.address)
                // text-match finds parts of a UID as well (RFC 4791 §9.7.5).
                if try await read(address, uid) != nil { return (calendar, address) }
            }
        }
        return nil
    }

    /// The event as it is stored, octet for octet: inside XML its line ends would have changed.
    private func read(_ address: WebAddress, _ uid: String) async throws(TransportError) -> (StoredEvent, String)? {
        let response = try await ask("GET", address)
        if response.status == 404 || response.status == 410 { return nil }
        guard response.isSuccess, let etag = response["ETag"] else { throw trouble(response, "the event") }
        return StoredEvent(response.body, uid: uid).map { ($0, etag) }
    }

    private func offersManaged(_ calendar: Calendar) async throws(TransportError) -> Bool {
        let response = try await ask("OPTIONS", calendar.address)
        let offers = response["DAV"]?.split(separator: ",").map { $0.filter { !$0.isWhitespace }.lowercased() } ?? []
        return offers.contains("calendar-managed-attachments")
    }

    /// RFC 8607 §3.3.
    private func attach(
        _ file: CalendarAttachment,
        _ address: WebAddress,
        _ etag: String
    ) async throws(TransportError) -> HTTPResponse {
        var request = request("POST", address.adding(query: "action=attachment-add"))
        request.headers = [
            HTTPHeader("Content-Type", file.mediaType), HTTPHeader("If-Match", etag),
            HTTPHeader("Content-Disposition", "attachment; filename=\"\(file.filename.text.filter { $0 != "\"" })\""),
        ]
        request.body = file.bytes
        return try await http.perform(request)
    }

    private func put(
        _ event: StoredEvent,
        _ address: WebAddress,
        _ etag: String
    ) async throws(TransportError) -> HTTPResponse {
        var request = request("PUT", address)
        request.headers = [
            HTTPHeader("Content-Type", "text/calendar; charset=utf-8"), HTTPHeader("If-Match", etag),
        ]
        request.body = event.bytes
        return try await http.perform(request)
    }

    // MARK: Requests

    private func propfind(
        _ address: WebAddress,
        depth: Int,
        _ properties: [DAVName]
    ) async throws(TransportError) -> [DAVResource] {
        let response = try await ask("PROPFIND", address, depth: depth, Self.propfindBody(properties))
        guard response.status == 207, let found = DAVResource.all(in: response.body) else {
            throw trouble(response, address.target)
        }
        return found
    }

    private func ask(
        _ method: String,
        _ address: WebAddress,
        depth: Int? = nil,
        _ body: String? = nil
    ) async throws(TransportError) -> HTTPResponse {
        var request = request(method, address)
        request.followsRedirects = true
        if let depth { request.headers.append(HTTPHeader("Depth", "\(depth)")) }
        if let body {
            request.headers.append(HTTPHeader("Content-Type", "application/xml; charset=utf-8"))
            request.body = Array(body.utf8)
        }
        let response = try await http.perform(request)
        if response.status == 401 || response.isTransientTrouble { throw trouble(response, address.target) }
        return response
    }

    private func request(_ method: String, _ address: WebAddress) -> HTTPRequest {
        var request = HTTPRequest(method, address)
        request.credentials = account.credentials
        request.deadline = account.deadline
        request.largestAnswer = 16 << 20
        return request
    }

    private func resolve(_ reference: String, on address: WebAddress) throws(TransportError) -> WebAddress {
        guard let found = try? address.resolving(reference), found.isSameServer(as: account.server) else {
            throw TransportError(
                what: .redirectRefused,
                server: account.server.origin,
                detail: "to \(reference.prefix(200))",
                hint: "a login is not taken to another server: name that one in caldav.url if it is right"
            )
        }
        return found
    }

    private func trouble(_ response: HTTPResponse, _ what: String) -> TransportError {
        let (kind, hint): (TransportError.What, String) =
            switch response.status {
            case 401: (.authenticationRefused, "check the user and the password of \(account.credentials.user)")
            case _ where response.isTransientTrouble: (.unavailable, "look in the server's log; we try again")
            default:
                (.commandRefused, "check caldav.url, caldav.home and what \(account.credentials.user) may change there")
            }
        let server = response.address.origin
        return TransportError(what: kind, server: server, detail: "\(response.status) for \(what)", hint: hint)
    }

    private static let namespaces = "xmlns:D=\"DAV:\" xmlns:C=\"urn:ietf:params:xml:ns:caldav\""

    private static func propfindBody(_ properties: [DAVName]) -> String {
        let names = properties.map { "<\($0.written)/>" }.joined()
        return
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><D:propfind \(namespaces)><D:prop>\(names)</D:prop></D:propfind>"
    }

    /// RFC 4791 §7.8.6.
    static func query(uid: String) -> String {
        let entities: [Character: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"]
        let text = uid.reduce(into: "") { $0 += entities[$1] ?? String($1) }
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><C:calendar-query \(namespaces)><D:prop><D:getetag/></D:prop>"
            + "<C:filter><C:comp-filter name=\"VCALENDAR\"><C:comp-filter name=\"VEVENT\"><C:prop-filter name=\"UID\">"
            + "<C:text-match collation=\"i;octet\">\(text)</C:text-match>"
            + "</C:prop-filter></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>"
    }
}
