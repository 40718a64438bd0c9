// The version of a talk's event, to the rows and back.
import CalendarFormat
import Feedback
import Store

extension Talk {
    /// The latest version of its event that was believed.
    var version: EventVersion { EventVersion(sequence: sequence, stamp: stamp, modified: modified) }
}

extension Transaction {
    func setVersion(_ id: TalkID, _ version: EventVersion) throws {
        try setVersion(id, sequence: version.sequence, stamp: version.stamp, modified: version.modified)
    }
}
