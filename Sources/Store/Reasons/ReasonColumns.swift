// Columns of reasons: a code, by which rows are grouped and decided on, and its parameters as JSON.
import Feedback

extension Reason {
    /// The values of its two columns.
    /// - Parameter key: looked for where there is something to seal.
    func columns(under key: @autoclosure () throws -> ContentKey?) rethrows -> (code: Value, parameters: Value) {
        let stored = stored
        return (.text(stored.code), .content(stored.parameters, under: try stored.parameters == nil ? nil : key()))
    }
}

extension Optional where Wrapped: Reason {
    func columns(under key: @autoclosure () throws -> ContentKey?) rethrows -> (code: Value, parameters: Value) {
        guard let reason = self else { return (.text(nil), .content(nil as String?, under: nil)) }
        return try reason.columns(under: key())
    }
}

extension Row {
    /// The reason in the columns `NAME_code` and `NAME_parameters`; nil where there is none.
    func reason<R: Reason>(_ name: String) throws -> R? {
        guard let code = optionalText("\(name)_code") else { return nil }
        do {
            return try R(StoredReason(code: code, parameters: optionalContent("\(name)_parameters")))
        } catch {
            throw StoreError.unreadableRow("columns '\(name)_code' and '\(name)_parameters' hold no known \(R.self)")
        }
    }
}
