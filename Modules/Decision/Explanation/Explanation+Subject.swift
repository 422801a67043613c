import CalculationGraph
import Domain

extension Explanation {
    /// What a figure stands for; the words are in Reporting.
    public indirect enum Subject: Hashable, Sendable {
        /// A figure of the model.
        case figure(Figure)
        /// What somebody typed, by its path in the files.
        case input(String)
        /// A number of the model itself, that nobody typed.
        case constant
        /// So many months of a year, as a fraction.
        case months(Int)
        /// A step on the way.
        case step
        /// A part of a figure: what one share comes to, a year discounted.
        case portion(Figure)
        /// Several figures of one kind added up, such as the inhabitants of all participants.
        case together(Figure)
        /// All posts of one kind after the last year.
        case later(Post, MunicipalityID)
        /// Posts of a municipality over all years, later ones too.
        case overYears(Posts, MunicipalityID)
        /// What a municipality pays a regeling in a year, all posts together.
        case paid(RegelingID, MunicipalityID, year: Int)
        /// What another figure is more than in the scenario that it is set against.
        case difference(of: Subject)
        /// What another figure is without the leave that is reckoned.
        case withoutLeave(Subject)
        /// A difference from the null scenario, by the last names of its path.
        case baselineDifference(MunicipalityID, String)
        /// Differences from the null scenario added up from the first year to this one.
        case cumulative(MunicipalityID, year: Int)
        /// The first year from which a scenario has paid itself back.
        case paybackYear(MunicipalityID)
        /// The year in which a scenario is dearest beside the null scenario.
        case worstYear(MunicipalityID)
        /// What all municipalities together pay more than in the null scenario.
        case allMunicipalities
        /// An amount of the last year for each inhabitant.
        case perInhabitant(MunicipalityID, year: Int)
        /// Weighted score of the criteria of quality.
        case qualityScore
        /// A figure of `verdeel`, `uittreding` or `weeg`.
        case ofCommand(CommandFigure)
    }

    /// Posts that are added up.
    public enum Posts: Hashable, Sendable {
        case post(Post)
        /// All of a regeling.
        case regeling(RegelingID)
        /// All of the municipality's own steps.
        case ownSteps
    }

    /// A figure of the model in names instead of numbers.
    public struct Figure: Hashable, Sendable {
        /// Which figure.
        public var meaning: Meaning
        /// The regeling that it belongs to; nil for what all share, steps and totals.
        public var regeling: RegelingID?
        /// Item, key, driver, index or step.
        public var name: String?
        /// Whose it is.
        public var municipality: MunicipalityID?
        /// Calendar year.
        public var year: Int?
    }
}
