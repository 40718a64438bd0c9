// A dossier's way onto an event: decided from the event and the server's abilities, without a network.
import CalendarFormat

/// A dossier, and the place to put it.
public struct CalendarDossier: Sendable {
    public let uid: String
    public let file: CalendarAttachment
    /// Text for the description where the file can't be put.
    public let mention: String
    /// The calendar's owner, for servers that don't tell.
    public let owner: String

    public init(uid: String, file: CalendarAttachment, mention: String, owner: String) {
        (self.uid, self.file, self.mention, self.owner) = (uid, file, mention, owner)
    }
}

/// How it ended.
public enum PlacementOutcome: String, Sendable, Codable, CaseIterable {
    /// The file is on the event.
    case placed
    /// The file did not fit; the description says that it was mailed.
    case mentioned
    /// It is the organizer's own copy: nothing was touched.
    case organizers
    /// There is no such event in this person's calendars.
    case missing
}

/// The ways to get a file onto an event, in the order in which they are tried.
enum PlacementMeans: Hashable, Sendable {
    /// RFC 8607: the server keeps the file and links to it.
    case managed
    /// RFC 5545 §3.8.1.1, in the object itself.
    case inline
    case mention
}

enum PlacementStep: Hashable, Sendable {
    case end(PlacementOutcome)
    case attach
    case put(StoredEvent, PlacementMeans)

    /// - Parameters:
    ///   - owners: the calendar-user-address-set of the calendar's owner, in lower case; may be empty.
    ///   - offersManaged: whether the server says `calendar-managed-attachments` (RFC 8607 §3.1).
    ///   - largest: `max-resource-size` (RFC 4791 §5.2.5).
    ///   - refused: forms that this server has refused for this event already.
    init(
        _ dossier: CalendarDossier,
        on event: StoredEvent,
        owners: Set<String>,
        offersManaged: Bool,
        largest: Int?,
        refused: Set<PlacementMeans>
    ) {
        // The server's word, and ours: an address too many only leaves an event alone.
        let own = owners.union([CalendarUser.address(dossier.owner)])
        // RFC 6638 §3.2.1, RFC 8607 §3.12: a server hands what the organizer attaches on to every attendee.
        if !event.organizer.isDisjoint(with: own) {
            self = .end(.organizers)
        } else if event.hasAttachment(named: dossier.file.filename.text) {
            self = .end(.placed)
        } else if event.description.contains(dossier.mention) {
            self = .end(.mentioned)
        } else if offersManaged, !refused.contains(.managed) {
            self = .attach
        } else {
            let attached = event.attaching(dossier.file)
            let fits = attached.bytes.count <= min(largest ?? Self.largestInline, Self.largestInline)
            self =
                fits && !refused.contains(.inline)
                ? .put(attached, .inline) : .put(event.describing(dossier.mention), .mention)
        }
    }

    /// Octets. Some servers unfold large objects in quadratic time, and every calendar program carries them around.
    static let largestInline = 2 << 20
}

/// The meaning of the answer to a change.
enum ChangeVerdict: Equatable, Sendable {
    case done
    /// Somebody changed the event meanwhile (RFC 9110 §15.5.13): read and decide again.
    case conflict
    /// This server will not have it this way.
    case refused
    case unauthorised
    case tryLater

    init(status: Int) {
        self =
            switch status {
            case 200..<300: .done
            case 401: .unauthorised
            case 409, 412: .conflict
            case 408, 425, 429: .tryLater
            // RFC 4918 §11.5: no room for this file; a line may still fit.
            case 507: .refused
            case 501: .refused
            case 500...: .tryLater
            default: .refused
            }
    }
}
