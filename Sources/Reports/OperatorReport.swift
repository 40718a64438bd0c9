// What operators opened and decided, for whoever keeps an eye on them.
import Store

public enum OperatorReport {
    /// In the order in which it was done.
    /// - Throws: `NotForViewer` for anybody but an operator: who may read it is for the organisation to say.
    public static func all(_ tx: any Transaction, for viewer: Viewer) throws -> [OperatorAction] {
        try viewer.isOperator()
        return try tx.operatorLog()
    }
}
