import Domain

/// The files of a folder that are of an older version of the format, as they are in the newest.
public struct Migration: Sendable {
    /// How many files there are.
    public let count: Int
    /// Those that change, by path.
    public let rewritten: [NewFile]

    /// Reads a folder and takes every file as far as `newest`. Throws when a file cannot be read, is newer than that, or has
    /// a version from which no step leads on; then nothing changes.
    public init(
        of folder: String, steps: [FormatStep] = FormatStep.all, to newest: Int = fileFormat
    ) throws {
        guard exists(folder) else { throw StorageError.notFound(path: folder) }
        guard exists(joined(folder, assumptionsName)) else { throw StorageError.noAssumptions(folder: folder) }
        var loader = FileLoader(folder: folder)
        loader.load(yamlFiles(in: folder))
        var problems = loader.problems
        var rewritten: [NewFile] = []
        for document in loader.documents {
            let source = loader.files[Int(document.file)]
            switch Self.migrated(source, document.root, steps, newest) {
            case .success(let bytes?): rewritten.append(NewFile(name: source.path, bytes: bytes))
            case .success(nil): break
            case .failure(let problem): problems.append(problem)
            }
        }
        guard problems.isEmpty else {
            throw Problems(files: loader.files, list: problems.sorted { $0.place < $1.place })
        }
        count = loader.files.count
        self.rewritten = rewritten
    }

    /// The bytes of a file in the newest version; nil when it is in that already.
    private static func migrated(
        _ source: SourceFile, _ root: DocumentNode, _ steps: [FormatStep], _ newest: Int
    ) -> Result<[UInt8]?, Problem> {
        guard let version = root["routekaart"], let text = version.text else {
            return .failure(Problem(.missingVersion, at: root.place))
        }
        let refused = Problem(.newerVersion(text), at: version.place)
        guard var number = Int(text), number <= newest else { return .failure(refused) }
        guard number < newest else { return .success(nil) }
        do throws(EditProblem) {
            var file = try EditableFile(source.wholeBytes)
            while number < newest {
                guard let step = steps.first(where: { $0.from == number }) else { return .failure(refused) }
                try step.change(&file)
                number += 1
                try file.set(["routekaart"], to: .word(String(number)))
            }
            return .success(file.bytes)
        } catch {
            return .failure(refused)
        }
    }
}
