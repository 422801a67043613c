import Domain

/// A dossier to start from: small, complete and explained line by line, with the names of a municipality and a regeling
/// filled in. Figures are made up and marked as assumptions.
public struct NewDossier: Sendable {
    /// Names that people read.
    public var municipality: String
    /// Name of the regeling.
    public var regeling: String

    /// A dossier of a municipality and a regeling.
    public init(municipality: String, regeling: String) {
        self.municipality = municipality
        self.regeling = regeling
    }

    /// What is filled in when nobody says otherwise; the templates hold it.
    public static let standard = NewDossier(municipality: "Mijn gemeente", regeling: "Onze regeling")

    private static let municipalityName = "mijn-gemeente"
    private static let regelingName = "onze-regeling"

    /// The files, in the order in which one reads them.
    public func files() throws(EditProblem) -> [NewFile] {
        [
            NewFile(name: assumptionsName, bytes: try assumptions()),
            NewFile(name: "\(baselineName).yaml", bytes: Array(baselineTemplate.utf8)),
            NewFile(name: "uittreden.yaml", bytes: try leaving()),
        ]
    }

    private func assumptions() throws(EditProblem) -> [UInt8] {
        var file = try EditableFile(Array(assumptionsTemplate.utf8))
        let (own, joint) = (municipalityID, regelingID)
        try file.set(["naam"], to: .text("\(municipality) en \(regeling)"))
        try file.set(["gemeente"], to: .word(own))
        try file.set(["gemeenten", Self.municipalityName, "naam"], to: .text(municipality))
        for map in [["gemeenten"], ["maatstaven", "inwoners"], ["maatstaven", "clienten"]] {
            try file.rename(map + [Self.municipalityName], to: own)
        }
        try file.set(["regelingen", Self.regelingName, "naam"], to: .text(regeling))
        try file.set(["regelingen", Self.regelingName, "deelnemers", "1"], to: .word(own))
        try file.rename(["regelingen", Self.regelingName], to: joint)
        return file.bytes
    }

    private func leaving() throws(EditProblem) -> [UInt8] {
        var file = try EditableFile(Array(leavingTemplate.utf8))
        try file.set(["naam"], to: .text("Uit \(regeling) per 2029, zelf doen"))
        for (index, step) in ["uittreden", "zelf_doen", "eenmalig"].enumerated() {
            try file.set(["stappen", "\(index + 1)", step, "gemeente"], to: .word(municipalityID))
        }
        try file.set(["stappen", "1", "uittreden", "regeling"], to: .word(regelingID))
        return file.bytes
    }

    /// The municipality's name in the files: not one of the neighbours in the template, nor a word that means something
    /// beside the municipalities of a driver.
    private var municipalityID: String {
        let name = MunicipalityID(naming: municipality)?.text ?? Self.municipalityName
        let taken = ["buurstad", "buurdorp", "eenheid", "peiljaar"] + Self.remarks
        return taken.contains(name) ? "gemeente-\(name)" : name
    }

    private var regelingID: String {
        let name = RegelingID(naming: regeling)?.text ?? Self.regelingName
        return Self.remarks.contains(name) ? "regeling-\(name)" : name
    }

    /// Words that may stand in every map.
    private static let remarks = ["bron", "aanname"]
}
