import Foundation
extension Transaction {
    public func noteOftenEnough(_ digit: Int, department: String?, year: Int) throws {}
    public func noteIntervention(_ text: String, year: Int, now: Date) throws {}
}
