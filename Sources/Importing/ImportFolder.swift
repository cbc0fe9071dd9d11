import Glibc
import MigrationData

/// A folder of imported tables, to which more are added: all of them or none.
package struct ImportFolder {
    private let path: String
    private let areas: AreaTable

    /// The folder at a path, for tables of these areas.
    package init(_ path: String, areas: AreaTable) {
        self.path = path
        self.areas = areas
    }

    /// A file that is written beside its place.
    private struct Waiting {
        let temporary: String
        let name: String
        let isNew: Bool
    }

    /// Adds tables and makes the folder where there is none. A table that stands there already is replaced with `force` alone.
    package func add(_ tables: [NewTable], force: Bool) throws(ImportError) {
        let isNew = mkdir(path, 0o777) == 0
        if !isNew, errno != EEXIST { throw failure() }
        do throws(ImportError) {
            try unbroken { () throws(ImportError) in try locked { () throws(ImportError) in try put(tables, force) } }
        } catch {
            if isNew { rmdir(path) }
            throw error
        }
    }

    private func put(_ tables: [NewTable], _ force: Bool) throws(ImportError) {
        let old = try catalogue()
        var new = old
        for table in tables {
            let entry = table.entry
            if !force, new[entry.edition, entry.kind] != nil {
                throw ImportError(
                    .unwritable, file: path,
                    "holds \(entry.kind.rawValue) of \(entry.edition) already; --force replaces it")
            }
            new.put(entry)
        }
        var waiting: [Waiting] = []
        do throws(ImportError) {
            for table in tables where new[table.entry.edition, table.entry.kind] == table.entry {
                let isNew = old[table.entry.edition, table.entry.kind] == nil
                let temporary = try write(table.entry.file) { (sink) throws(ImportError) in try table.write(to: &sink) }
                let text = Waiting(temporary: temporary, name: table.entry.file, isNew: isNew)
                waiting.append(text)
                if let packed = try pack(text, table.entry) { waiting.append(packed) }
            }
            let temporary = try write(ImportCatalogue.file) { (sink) throws(ImportError) in
                try sink.put(new.text)
                try sink.flush()
            }
            waiting.append(Waiting(temporary: temporary, name: ImportCatalogue.file, isNew: old.tables.isEmpty))
            try place(waiting)
        } catch {
            for file in waiting { unlink(file.temporary) }
            throw error
        }
    }

    /// Renames what waits, the catalogue last: what it doesn't name isn't there.
    private func place(_ waiting: [Waiting]) throws(ImportError) {
        for (position, file) in waiting.enumerated() where rename(file.temporary, path + "/" + file.name) != 0 {
            let error = failure(file.name)
            for placed in waiting[..<position] where placed.isNew { unlink(path + "/" + placed.name) }
            throw error
        }
    }

    /// Packs a large table as it stands in the file that waits; the text stays what counts.
    private func pack(_ text: Waiting, _ table: ImportedTable) throws(ImportError) -> Waiting? {
        guard table.kind == .stock, let mapped = TableBytes.mapped(text.temporary) else { return nil }
        let packed: TableBytes
        do throws(TableError) {
            packed = try MigrantStock.pack(
                file: text.name, bytes: mapped.bytes, areas: areas, modified: mapped.modified)
        } catch {
            throw ImportError(file: path, error.description)
        }
        let temporary = try write(table.packedFile) { (sink) throws(ImportError) in try sink.put(packed) }
        return Waiting(temporary: temporary, name: table.packedFile, isNew: text.isNew)
    }

    private func catalogue() throws(ImportError) -> ImportCatalogue {
        let file = path + "/" + ImportCatalogue.file
        if access(file, F_OK) != 0, errno == ENOENT { return ImportCatalogue() }
        let (descriptor, size) = try FileBytes.open(file)
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: max(1, min(size, 16 << 20)))
        let count = try FileBytes.read(descriptor, into: &buffer, file: file)
        do throws(TableError) {
            return try ImportCatalogue(file: file, bytes: TableBytes(copying: buffer[..<count]))
        } catch {
            throw ImportError(file: path, error.description)
        }
    }

    // MARK: Files

    /// Writes a file beside its place, and gives its name there.
    private func write(
        _ name: String, _ body: (inout ByteSink) throws(ImportError) -> Void
    ) throws(ImportError) -> String {
        var template = Array("\(path)/.\(name).XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw failure(name) }
        let temporary = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        do throws(ImportError) {
            var sink = ByteSink { (bytes) throws(ImportError) in try writeAll(bytes, to: descriptor, name) }
            try body(&sink)
        } catch {
            close(descriptor)
            unlink(temporary)
            throw error
        }
        let mask = umask(0)
        umask(mask)
        fchmod(descriptor, 0o666 & ~mask)
        guard close(descriptor) == 0 else {
            let error = failure(name)
            unlink(temporary)
            throw error
        }
        return temporary
    }

    private func writeAll(_ bytes: [UInt8], to descriptor: Int32, _ name: String) throws(ImportError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw failure(name) }
            written += count
        }
    }

    /// Nobody else adds to the folder meanwhile.
    private func locked(_ body: () throws(ImportError) -> Void) throws(ImportError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure() }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX) == 0 else { throw failure() }
        try body()
    }

    /// Who interrupts has to wait until the files stand, so that none is left half written.
    private func unbroken(_ body: () throws(ImportError) -> Void) throws(ImportError) {
        var signals = sigset_t()
        var before = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&signals, signal) }
        sigprocmask(SIG_BLOCK, &signals, &before)
        defer { sigprocmask(SIG_SETMASK, &before, nil) }
        try body()
    }

    private func failure(_ name: String? = nil) -> ImportError {
        let file = path + (name.map { "/" + $0 } ?? "")
        return ImportError(.unwritable, file: file, String(cString: strerror(errno)))
    }
}

extension ImportCatalogue {
    /// As it stands in the file.
    fileprivate var text: String {
        let rows = tables.map { table in
            [
                table.edition, table.kind.rawValue, table.publisher, table.title, table.published, table.origin,
                table.citation,
            ]
        }
        return ([Self.columns] + rows).map { $0.joined(separator: "\t") + "\n" }.joined()
    }
}
