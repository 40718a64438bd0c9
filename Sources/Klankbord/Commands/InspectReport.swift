// What is made of one message or calendar file, as `inspect` prints it.
import Foundation
import MailFormat

struct InspectReport {
    private let inspection: Inspection

    /// - Parameter file: the argument as it was given.
    /// - Throws: `UnreadableMessage`.
    init(file: String, bytes: [UInt8], request: InspectRequest?) throws {
        let message = try ReceivedMessage(bytes)
        let kind = Classifier.classify(message)
        var inspection = Inspection(file: file, message: message, classification: kind, request: request?.message)
        if let aligner = request?.aligner, kind.kind == .reply {
            inspection.take(aligner.align(message))
        } else {
            inspection.text = newText(in: message)
        }
        self.inspection = inspection
    }

    /// One line of JSON, without its line end.
    func json(_ encoder: JSONEncoder) throws -> Data { try encoder.encode(inspection) }

    static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        return encoder
    }
}

/// The sent message that the replies answer.
struct InspectRequest {
    let message: ReceivedMessage
    let aligner: ReplyAligner
}

extension Inspection {
    fileprivate mutating func take(_ alignment: Alignment) {
        text = alignment.text
        answers = alignment.answers.map { Answer(question: $0.question, text: $0.text, score: $0.score) }
        remark = alignment.remark
        declined = alignment.declined
        flags += alignment.flags
    }
}
