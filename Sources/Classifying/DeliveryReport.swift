// Delivery status notifications as RFC 3464 lays them down.
import Addressing
import MailFormat

/// A group of fields in a report part; a blank line ends it (RFC 3464 §2.1). Names in lower case, the first of a name.
struct FieldGroup {
    private var fields: [String: String] = [:]

    subscript(name: String) -> String? { fields[name] }

    static func groups(in text: String) -> [FieldGroup] {
        var groups: [FieldGroup] = []
        var current = FieldGroup()
        var last: String?
        for line in String(decoding: text.utf8.prefix(256 << 10), as: UTF8.self).lineFeedLines {
            if line.allSatisfy(\.isWhitespace) {
                if !current.fields.isEmpty { groups.append(current) }
                (current, last) = (FieldGroup(), nil)
            } else if line.first == " " || line.first == "\t", let name = last {
                current.fields[name, default: ""] += " " + trimmed(line[...])
            } else if let colon = line.firstIndex(of: ":") {
                let name = trimmed(line[..<colon]).lowercased()
                if current.fields[name] == nil { current.fields[name] = trimmed(line[line.index(after: colon)...]) }
                last = name
            }
        }
        if !current.fields.isEmpty { groups.append(current) }
        return groups
    }

    static func trimmed(_ text: Substring) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

struct DeliveryReport {
    private(set) var recipients: [ReportedRecipient] = []
    private(set) var reportingMTA: String?

    /// Nil where the part names no recipient at all.
    init?(_ part: MessagePart, of message: ReceivedMessage) {
        let parts = message.parts.filter { $0.contentType == part.contentType }
        for group in parts.flatMap({ FieldGroup.groups(in: $0.text ?? "") }) {
            if reportingMTA == nil { reportingMTA = group["reporting-mta"].map(DeliveryReport.value) }
            guard recipients.count < 200 else { break }
            if let recipient = DeliveryReport.recipient(group),
                !recipients.contains(where: { $0.address == recipient.address })
            {
                recipients.append(recipient)
            }
        }
        if recipients.isEmpty { return nil }
    }

    /// The sum of the report. Failure of one recipient counts for the whole: each message of ours has but one.
    var classification: Classification {
        var found = Classification(.bounce)
        if recipients.allSatisfy({ $0.action == .delayed }) {
            found.kind = .delay
        } else if recipients.allSatisfy({ $0.action != .failed && $0.action != .delayed }) {
            found.kind = .receipt
            found.flags.insert(.delivered)
        }
        let actions: Set<ReportedRecipient.Action> =
            found.kind == .bounce ? [.failed] : [.delayed, .delivered, .relayed, .expanded]
        found.recipients = recipients.filter { actions.contains($0.action) }
        if found.kind == .bounce, found.recipients.isEmpty {
            found.kind = .delay
            found.recipients = recipients.filter { $0.action == .delayed }
        }
        found.reportingMTA = reportingMTA
        return found
    }

    private static func recipient(_ group: FieldGroup) -> ReportedRecipient? {
        // §2.3.1: the address that we wrote to, where it is given, not the one that it was forwarded to.
        let named = [group["original-recipient"], group["final-recipient"], group["x-actual-recipient"]]
        guard let address = named.lazy.compactMap({ $0 }).compactMap(address).first else { return nil }
        let status = group["status"].flatMap(EnhancedStatus.find)
        return ReportedRecipient(
            address: address,
            action: action(group["action"], status),
            status: status,
            diagnostic: group["diagnostic-code"].map { String(value($0).prefix(500)) }
        )
    }

    /// `rfc822; anna@klant.example`, brackets and quotes forgiven.
    private static func address(_ field: String) -> EmailAddress? {
        let text = value(field)
        return AddressList.lenientAddress(text) ?? TextAddress.all(in: text[...]).first?.address
    }

    /// Behind the type and its semicolon.
    private static func value(_ field: String) -> String {
        guard let semicolon = field.firstIndex(of: ";") else { return field }
        return FieldGroup.trimmed(field[field.index(after: semicolon)...])
    }

    private static func action(_ field: String?, _ status: String?) -> ReportedRecipient.Action {
        let word = field?.lowercased().prefix { $0.isLetter } ?? ""
        if let action = ReportedRecipient.Action(rawValue: String(word)) { return action }
        if word.hasPrefix("delay") { return .delayed }
        // §2.3.3 requires the field; where it is missing the status tells.
        switch status?.first {
        case "2": return .delivered
        case "4": return .delayed
        default: return .failed
        }
    }
}

/// Enhanced status codes (RFC 3463 §2) in text.
enum EnhancedStatus {
    /// The first `class.subject.detail` in the text.
    static func find(_ text: String) -> String? {
        for word in text.split(whereSeparator: { !($0.isASCII && $0.isNumber) && $0 != "." }) {
            let numbers = word.split(separator: ".", omittingEmptySubsequences: false)
            guard numbers.count == 3, ["2", "4", "5"].contains(numbers[0]),
                numbers.dropFirst().allSatisfy({ (1...3).contains($0.count) })
            else { continue }
            return String(word)
        }
        return nil
    }
}
