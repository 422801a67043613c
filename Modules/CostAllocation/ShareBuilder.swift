import CalculationGraph
import Domain

/// Builds and remembers the shares of a regeling's keys, by membership and year. Confined to one compilation.
public final class ShareBuilder {
    /// The part that the nodes go to.
    public let part: PartBuilder
    private let keys: [KeyID: any ShareKey]
    private let place: SourcePlace
    private var remembered: [Request: [NodeID]] = [:]
    private var rememberedUnits: [UnitRequest: [NodeID]] = [:]
    private var rememberedMeans: [MeanRequest: NodeID] = [:]
    private var drivers: [DriverID: DriverInUse] = [:]
    private var nextIdentity = 0

    private struct Request: Hashable {
        var key: KeyID
        var membership: Int
        var year: Int
    }

    private struct UnitRequest: Hashable {
        var driver: Int
        var membership: Int
        var year: Int
        var years: Int
    }

    private struct MeanRequest: Hashable {
        var driver: Int
        var party: Int
        var year: Int
        var years: Int
    }

    /// A driver as this regeling uses it: its number, and where its quantities stand in the shared part.
    private final class DriverInUse {
        let number: Int
        let yearOffset: Int
        var rows: [Int: SharedPart.Row] = [:]

        init(number: Int, yearOffset: Int) {
            self.number = number
            self.yearOffset = yearOffset
        }
    }

    /// For the keys of one regeling.
    public init(part: PartBuilder, regeling: Regeling) {
        self.part = part
        keys = regeling.keys.compactMapValues { key in
            AllocationKeys.sharing.lazy.compactMap { $0.own(key) }.first
        }
        place = regeling.place
    }

    /// A membership to start from.
    public func membership(of participants: [MunicipalityID]) -> Membership {
        var result = Membership(participants: participants, identity: newIdentity())
        result.number(in: part)
        return result
    }

    /// The membership without some, their own changes forgotten.
    public func membership(_ membership: Membership, without leavers: Set<MunicipalityID>) -> Membership {
        var result = membership
        result.remove(leavers, identity: newIdentity())
        result.number(in: part)
        return result
    }

    /// The membership with some more.
    public func membership(
        _ membership: Membership, with joiners: [(id: MunicipalityID, share: Estimate?)]
    ) -> Membership {
        var result = membership
        result.add(joiners, identity: newIdentity())
        result.number(in: part)
        return result
    }

    /// The membership with a quantity changed by a node, by a step at a place.
    public func membership(
        _ membership: Membership, changing driver: DriverID, at id: MunicipalityID, by node: NodeID,
        place: SourcePlace
    ) -> Membership {
        var result = membership
        result.change(driver, at: id, by: .init(node: node, place: place), identity: newIdentity())
        return result
    }

    /// The share of each participant by a key in a year, in the order of `membership.participants`.
    public func shares(by key: KeyID, of membership: Membership, year: Int) -> [NodeID] {
        let request = Request(key: key, membership: membership.identity, year: year)
        if let nodes = remembered[request] { return nodes }
        guard let shareKey = keys[key] else { return membership.participants.map { _ in zero } }
        let label = ShareLabel(key: part.subject(key.text), year: year)
        let nodes = shareKey.shares(of: membership, year: year, label: label, in: self)
        remembered[request] = nodes
        return nodes
    }

    /// The share of one participant; 0 for who takes no part.
    public func share(of id: MunicipalityID, by key: KeyID, in membership: Membership, year: Int) -> NodeID {
        guard let index = membership.participants.firstIndex(of: id) else { return zero }
        return shares(by: key, of: membership, year: year)[index]
    }

    /// How a key leans on a driver.
    public func uses(of driver: DriverID, by key: KeyID, year: Int) -> [DriverUse] {
        keys[key]?.uses(of: driver, year: year, in: self) ?? []
    }

    /// The units of each participant: the mean quantity of the last `years` years ending at the driver's year of the
    /// budget, plus what `afname` changed, which counts in full at once.
    public func units(of driver: DriverID, in membership: Membership, year: Int, years: Int) -> [NodeID] {
        let used = drivers[driver] ?? inUse(driver)
        let request = UnitRequest(
            driver: used.number, membership: membership.identity, year: year, years: years)
        if let nodes = rememberedUnits[request] { return nodes }
        let nodes = membership.participants.indices.map { index -> NodeID in
            let mean = mean(of: driver, used, at: index, in: membership, year: year, years: years)
            guard !membership.changes.isEmpty,
                let changes = membership.changes[
                    .init(driver: driver, municipality: membership.participants[index])]
            else { return mean }
            let label = NodeLabel(
                .unitCount, subject: part.subject(driver.text), party: membership.parties[index], year: year)
            let node = part.graph.notNegative(part.graph.sum([mean] + changes.map(\.node)), label)
            part.note(changes.last?.place, of: node)
            return node
        }
        rememberedUnits[request] = nodes
        return nodes
    }

    private func inUse(_ driver: DriverID) -> DriverInUse {
        let offset = part.assumptions.drivers[driver]?.yearOffset ?? 0
        let used = DriverInUse(number: drivers.count, yearOffset: offset)
        drivers[driver] = used
        return used
    }

    /// The mean quantity of the last years, before any `afname`.
    private func mean(
        of driver: DriverID, _ used: DriverInUse, at index: Int, in membership: Membership, year: Int, years: Int
    ) -> NodeID {
        let party = membership.parties[index]
        let request = MeanRequest(driver: used.number, party: party, year: year, years: years)
        if let node = rememberedMeans[request] { return node }
        let id = membership.participants[index]
        guard let row = row(of: driver, used, at: id, party: party) else {
            part.report(.quantityMissing(municipality: id.text, driver: driver.text), at: place)
            return zero
        }
        let last = year + used.yearOffset
        let quantities = (0..<years).reversed().map {
            part.graph.imported(part.shared.quantity(row, year: last - $0), from: .shared)
        }
        var node = part.graph.sum(quantities)
        if years > 1 { node = part.graph.quotient(node, part.graph.constant(Double(years))) }
        rememberedMeans[request] = node
        return node
    }

    /// Where the quantities stand, looked up by name once.
    private func row(
        of driver: DriverID, _ used: DriverInUse, at id: MunicipalityID, party: Int
    ) -> SharedPart.Row? {
        if let row = used.rows[party] { return row }
        let row = part.shared.row(of: driver, at: id)
        if let row { used.rows[party] = row }
        return row
    }

    /// Each part of a total: part / total.
    public func proportions(of parts: [NodeID], membership: Membership, label: ShareLabel) -> [NodeID] {
        let total = part.graph.sum(parts)
        return zip(membership.parties, parts).map { party, units in
            part.graph.quotient(units, total, label.label(party: party))
        }
    }

    private var zero: NodeID { part.graph.constant(0) }

    private func newIdentity() -> Int {
        nextIdentity += 1
        return nextIdentity
    }
}
