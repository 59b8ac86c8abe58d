export const id = 988;
export const ids = [988,425];
export const modules = {

/***/ 80546:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const cp = __webpack_require__(35317);
const parse = __webpack_require__(97877);
const enoent = __webpack_require__(16469);

function spawn(command, args, options) {
    // Parse the arguments
    const parsed = parse(command, args, options);

    // Spawn the child process
    const spawned = cp.spawn(parsed.command, parsed.args, parsed.options);

    // Hook into child process "exit" event to emit an error if the command
    // does not exists, see: https://github.com/IndigoUnited/node-cross-spawn/issues/16
    enoent.hookChildProcess(spawned, parsed);

    return spawned;
}

function spawnSync(command, args, options) {
    // Parse the arguments
    const parsed = parse(command, args, options);

    // Spawn the child process
    const result = cp.spawnSync(parsed.command, parsed.args, parsed.options);

    // Analyze if the command does not exist, see: https://github.com/IndigoUnited/node-cross-spawn/issues/16
    result.error = result.error || enoent.verifyENOENTSync(result.status, parsed);

    return result;
}

module.exports = spawn;
module.exports.spawn = spawn;
module.exports.sync = spawnSync;

module.exports._parse = parse;
module.exports._enoent = enoent;


/***/ }),

/***/ 16469:
/***/ ((module) => {



const isWin = process.platform === 'win32';

function notFoundError(original, syscall) {
    return Object.assign(new Error(`${syscall} ${original.command} ENOENT`), {
        code: 'ENOENT',
        errno: 'ENOENT',
        syscall: `${syscall} ${original.command}`,
        path: original.command,
        spawnargs: original.args,
    });
}

function hookChildProcess(cp, parsed) {
    if (!isWin) {
        return;
    }

    const originalEmit = cp.emit;

    cp.emit = function (name, arg1) {
        // If emitting "exit" event and exit code is 1, we need to check if
        // the command exists and emit an "error" instead
        // See https://github.com/IndigoUnited/node-cross-spawn/issues/16
        if (name === 'exit') {
            const err = verifyENOENT(arg1, parsed);

            if (err) {
                return originalEmit.call(cp, 'error', err);
            }
        }

        return originalEmit.apply(cp, arguments); // eslint-disable-line prefer-rest-params
    };
}

function verifyENOENT(status, parsed) {
    if (isWin && status === 1 && !parsed.file) {
        return notFoundError(parsed.original, 'spawn');
    }

    return null;
}

function verifyENOENTSync(status, parsed) {
    if (isWin && status === 1 && !parsed.file) {
        return notFoundError(parsed.original, 'spawnSync');
    }

    return null;
}

module.exports = {
    hookChildProcess,
    verifyENOENT,
    verifyENOENTSync,
    notFoundError,
};


/***/ }),

/***/ 97877:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const path = __webpack_require__(16928);
const resolveCommand = __webpack_require__(64866);
const escape = __webpack_require__(2164);
const readShebang = __webpack_require__(70599);

const isWin = process.platform === 'win32';
const isExecutableRegExp = /\.(?:com|exe)$/i;
const isCmdShimRegExp = /node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;

function detectShebang(parsed) {
    parsed.file = resolveCommand(parsed);

    const shebang = parsed.file && readShebang(parsed.file);

    if (shebang) {
        parsed.args.unshift(parsed.file);
        parsed.command = shebang;

        return resolveCommand(parsed);
    }

    return parsed.file;
}

function parseNonShell(parsed) {
    if (!isWin) {
        return parsed;
    }

    // Detect & add support for shebangs
    const commandFile = detectShebang(parsed);

    // We don't need a shell if the command filename is an executable
    const needsShell = !isExecutableRegExp.test(commandFile);

    // If a shell is required, use cmd.exe and take care of escaping everything correctly
    // Note that `forceShell` is an hidden option used only in tests
    if (parsed.options.forceShell || needsShell) {
        // Need to double escape meta chars if the command is a cmd-shim located in `node_modules/.bin/`
        // The cmd-shim simply calls execute the package bin file with NodeJS, proxying any argument
        // Because the escape of metachars with ^ gets interpreted when the cmd.exe is first called,
        // we need to double escape them
        const needsDoubleEscapeMetaChars = isCmdShimRegExp.test(commandFile);

        // Normalize posix paths into OS compatible paths (e.g.: foo/bar -> foo\bar)
        // This is necessary otherwise it will always fail with ENOENT in those cases
        parsed.command = path.normalize(parsed.command);

        // Escape command & arguments
        parsed.command = escape.command(parsed.command);
        parsed.args = parsed.args.map((arg) => escape.argument(arg, needsDoubleEscapeMetaChars));

        const shellCommand = [parsed.command].concat(parsed.args).join(' ');

        parsed.args = ['/d', '/s', '/c', `"${shellCommand}"`];
        parsed.command = process.env.comspec || 'cmd.exe';
        parsed.options.windowsVerbatimArguments = true; // Tell node's spawn that the arguments are already escaped
    }

    return parsed;
}

function parse(command, args, options) {
    // Normalize arguments, similar to nodejs
    if (args && !Array.isArray(args)) {
        options = args;
        args = null;
    }

    args = args ? args.slice(0) : []; // Clone array to avoid changing the original
    options = Object.assign({}, options); // Clone object to avoid changing the original

    // Build our parsed object
    const parsed = {
        command,
        args,
        options,
        file: undefined,
        original: {
            command,
            args,
        },
    };

    // Delegate further parsing to shell or non-shell
    return options.shell ? parsed : parseNonShell(parsed);
}

module.exports = parse;


/***/ }),

/***/ 2164:
/***/ ((module) => {



// See http://www.robvanderwoude.com/escapechars.php
const metaCharsRegExp = /([()\][%!^"`<>&|;, *?])/g;

function escapeCommand(arg) {
    // Escape meta chars
    arg = arg.replace(metaCharsRegExp, '^$1');

    return arg;
}

function escapeArgument(arg, doubleEscapeMetaChars) {
    // Convert to string
    arg = `${arg}`;

    // Algorithm below is based on https://qntm.org/cmd
    // It's slightly altered to disable JS backtracking to avoid hanging on specially crafted input
    // Please see https://github.com/moxystudio/node-cross-spawn/pull/160 for more information

    // Sequence of backslashes followed by a double quote:
    // double up all the backslashes and escape the double quote
    arg = arg.replace(/(?=(\\+?)?)\1"/g, '$1$1\\"');

    // Sequence of backslashes followed by the end of the string
    // (which will become a double quote later):
    // double up all the backslashes
    arg = arg.replace(/(?=(\\+?)?)\1$/, '$1$1');

    // All other backslashes occur literally

    // Quote the whole thing:
    arg = `"${arg}"`;

    // Escape meta chars
    arg = arg.replace(metaCharsRegExp, '^$1');

    // Double escape meta chars if necessary
    if (doubleEscapeMetaChars) {
        arg = arg.replace(metaCharsRegExp, '^$1');
    }

    return arg;
}

module.exports.command = escapeCommand;
module.exports.argument = escapeArgument;


/***/ }),

/***/ 70599:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const fs = __webpack_require__(79896);
const shebangCommand = __webpack_require__(79152);

function readShebang(command) {
    // Read the first 150 bytes from the file
    const size = 150;
    const buffer = Buffer.alloc(size);

    let fd;

    try {
        fd = fs.openSync(command, 'r');
        fs.readSync(fd, buffer, 0, size, 0);
        fs.closeSync(fd);
    } catch (e) { /* Empty */ }

    // Attempt to extract shebang (null is returned if not a shebang)
    return shebangCommand(buffer.toString());
}

module.exports = readShebang;


/***/ }),

/***/ 64866:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const path = __webpack_require__(16928);
const which = __webpack_require__(26848);
const getPathKey = __webpack_require__(56689);

function resolveCommandAttempt(parsed, withoutPathExt) {
    const env = parsed.options.env || process.env;
    const cwd = process.cwd();
    const hasCustomCwd = parsed.options.cwd != null;
    // Worker threads do not have process.chdir()
    const shouldSwitchCwd = hasCustomCwd && process.chdir !== undefined && !process.chdir.disabled;

    // If a custom `cwd` was specified, we need to change the process cwd
    // because `which` will do stat calls but does not support a custom cwd
    if (shouldSwitchCwd) {
        try {
            process.chdir(parsed.options.cwd);
        } catch (err) {
            /* Empty */
        }
    }

    let resolved;

    try {
        resolved = which.sync(parsed.command, {
            path: env[getPathKey({ env })],
            pathExt: withoutPathExt ? path.delimiter : undefined,
        });
    } catch (e) {
        /* Empty */
    } finally {
        if (shouldSwitchCwd) {
            process.chdir(cwd);
        }
    }

    // If we successfully resolved, ensure that an absolute path is returned
    // Note that when a custom `cwd` was used, we need to resolve to an absolute path based on it
    if (resolved) {
        resolved = path.resolve(hasCustomCwd ? parsed.options.cwd : '', resolved);
    }

    return resolved;
}

function resolveCommand(parsed) {
    return resolveCommandAttempt(parsed) || resolveCommandAttempt(parsed, true);
}

module.exports = resolveCommand;


/***/ }),

/***/ 72940:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

var fs = __webpack_require__(79896)
var core
if (process.platform === 'win32' || global.TESTING_WINDOWS) {
  core = __webpack_require__(59225)
} else {
  core = __webpack_require__(81025)
}

module.exports = isexe
isexe.sync = sync

function isexe (path, options, cb) {
  if (typeof options === 'function') {
    cb = options
    options = {}
  }

  if (!cb) {
    if (typeof Promise !== 'function') {
      throw new TypeError('callback not provided')
    }

    return new Promise(function (resolve, reject) {
      isexe(path, options || {}, function (er, is) {
        if (er) {
          reject(er)
        } else {
          resolve(is)
        }
      })
    })
  }

  core(path, options || {}, function (er, is) {
    // ignore EACCES because that just means we aren't allowed to run it
    if (er) {
      if (er.code === 'EACCES' || options && options.ignoreErrors) {
        er = null
        is = false
      }
    }
    cb(er, is)
  })
}

function sync (path, options) {
  // my kingdom for a filtered catch
  try {
    return core.sync(path, options || {})
  } catch (er) {
    if (options && options.ignoreErrors || er.code === 'EACCES') {
      return false
    } else {
      throw er
    }
  }
}


/***/ }),

/***/ 81025:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = isexe
isexe.sync = sync

var fs = __webpack_require__(79896)

function isexe (path, options, cb) {
  fs.stat(path, function (er, stat) {
    cb(er, er ? false : checkStat(stat, options))
  })
}

function sync (path, options) {
  return checkStat(fs.statSync(path), options)
}

function checkStat (stat, options) {
  return stat.isFile() && checkMode(stat, options)
}

function checkMode (stat, options) {
  var mod = stat.mode
  var uid = stat.uid
  var gid = stat.gid

  var myUid = options.uid !== undefined ?
    options.uid : process.getuid && process.getuid()
  var myGid = options.gid !== undefined ?
    options.gid : process.getgid && process.getgid()

  var u = parseInt('100', 8)
  var g = parseInt('010', 8)
  var o = parseInt('001', 8)
  var ug = u | g

  var ret = (mod & o) ||
    (mod & g) && gid === myGid ||
    (mod & u) && uid === myUid ||
    (mod & ug) && myUid === 0

  return ret
}


/***/ }),

/***/ 59225:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = isexe
isexe.sync = sync

var fs = __webpack_require__(79896)

function checkPathExt (path, options) {
  var pathext = options.pathExt !== undefined ?
    options.pathExt : process.env.PATHEXT

  if (!pathext) {
    return true
  }

  pathext = pathext.split(';')
  if (pathext.indexOf('') !== -1) {
    return true
  }
  for (var i = 0; i < pathext.length; i++) {
    var p = pathext[i].toLowerCase()
    if (p && path.substr(-p.length).toLowerCase() === p) {
      return true
    }
  }
  return false
}

function checkStat (stat, path, options) {
  if (!stat.isSymbolicLink() && !stat.isFile()) {
    return false
  }
  return checkPathExt(path, options)
}

function isexe (path, options, cb) {
  fs.stat(path, function (er, stat) {
    cb(er, er ? false : checkStat(stat, path, options))
  })
}

function sync (path, options) {
  return checkStat(fs.statSync(path), path, options)
}


/***/ }),

/***/ 56689:
/***/ ((module) => {



const pathKey = (options = {}) => {
	const environment = options.env || process.env;
	const platform = options.platform || process.platform;

	if (platform !== 'win32') {
		return 'PATH';
	}

	return Object.keys(environment).reverse().find(key => key.toUpperCase() === 'PATH') || 'Path';
};

module.exports = pathKey;
// TODO: Remove this for the next major release
module.exports["default"] = pathKey;


/***/ }),

/***/ 79152:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


const shebangRegex = __webpack_require__(77334);

module.exports = (string = '') => {
	const match = string.match(shebangRegex);

	if (!match) {
		return null;
	}

	const [path, argument] = match[0].replace(/#! ?/, '').split(' ');
	const binary = path.split('/').pop();

	if (binary === 'env') {
		return argument;
	}

	return argument ? `${binary} ${argument}` : binary;
};


/***/ }),

/***/ 77334:
/***/ ((module) => {


module.exports = /^#!(.*)/;


/***/ }),

/***/ 26848:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const isWindows = process.platform === 'win32' ||
    process.env.OSTYPE === 'cygwin' ||
    process.env.OSTYPE === 'msys'

const path = __webpack_require__(16928)
const COLON = isWindows ? ';' : ':'
const isexe = __webpack_require__(72940)

const getNotFoundError = (cmd) =>
  Object.assign(new Error(`not found: ${cmd}`), { code: 'ENOENT' })

const getPathInfo = (cmd, opt) => {
  const colon = opt.colon || COLON

  // If it has a slash, then we don't bother searching the pathenv.
  // just check the file itself, and that's it.
  const pathEnv = cmd.match(/\//) || isWindows && cmd.match(/\\/) ? ['']
    : (
      [
        // windows always checks the cwd first
        ...(isWindows ? [process.cwd()] : []),
        ...(opt.path || process.env.PATH ||
          /* istanbul ignore next: very unusual */ '').split(colon),
      ]
    )
  const pathExtExe = isWindows
    ? opt.pathExt || process.env.PATHEXT || '.EXE;.CMD;.BAT;.COM'
    : ''
  const pathExt = isWindows ? pathExtExe.split(colon) : ['']

  if (isWindows) {
    if (cmd.indexOf('.') !== -1 && pathExt[0] !== '')
      pathExt.unshift('')
  }

  return {
    pathEnv,
    pathExt,
    pathExtExe,
  }
}

const which = (cmd, opt, cb) => {
  if (typeof opt === 'function') {
    cb = opt
    opt = {}
  }
  if (!opt)
    opt = {}

  const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt)
  const found = []

  const step = i => new Promise((resolve, reject) => {
    if (i === pathEnv.length)
      return opt.all && found.length ? resolve(found)
        : reject(getNotFoundError(cmd))

    const ppRaw = pathEnv[i]
    const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw

    const pCmd = path.join(pathPart, cmd)
    const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd
      : pCmd

    resolve(subStep(p, i, 0))
  })

  const subStep = (p, i, ii) => new Promise((resolve, reject) => {
    if (ii === pathExt.length)
      return resolve(step(i + 1))
    const ext = pathExt[ii]
    isexe(p + ext, { pathExt: pathExtExe }, (er, is) => {
      if (!er && is) {
        if (opt.all)
          found.push(p + ext)
        else
          return resolve(p + ext)
      }
      return resolve(subStep(p, i, ii + 1))
    })
  })

  return cb ? step(0).then(res => cb(null, res), cb) : step(0)
}

const whichSync = (cmd, opt) => {
  opt = opt || {}

  const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt)
  const found = []

  for (let i = 0; i < pathEnv.length; i ++) {
    const ppRaw = pathEnv[i]
    const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw

    const pCmd = path.join(pathPart, cmd)
    const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd
      : pCmd

    for (let j = 0; j < pathExt.length; j ++) {
      const cur = p + pathExt[j]
      try {
        const is = isexe.sync(cur, { pathExt: pathExtExe })
        if (is) {
          if (opt.all)
            found.push(cur)
          else
            return cur
        }
      } catch (ex) {}
    }
  }

  if (opt.all && found.length)
    return found

  if (opt.nothrow)
    return null

  throw getNotFoundError(cmd)
}

module.exports = which
which.sync = whichSync


/***/ }),

/***/ 55451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ checkedCode),
/* harmony export */   Y_: () => (/* binding */ printReport),
/* harmony export */   gZ: () => (/* binding */ readPageTemplate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38973);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9316);
/** A report in the terminal. */




/** The page is beside the bundle. */
function readPageTemplate(bundle) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(bundle, 'report.html'), 'utf8');
}
/** The table of calls on standard output; failed checks and the files' folder on standard error. */
function printReport(report, { print, reporter }) {
    print((0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCallTable */ ._h)(report));
    for (const { passed, name, message } of report.checks)
        if (!passed)
            reporter.error(`${name}: ${message}`);
    const [first] = report.files;
    if (first === undefined)
        return;
    const names = report.files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)).join(', ');
    reporter.info(`The call logs are in ${node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(first)}: ${names}`);
}
/** 0, or the exit code for a failed check. */
function checkedCode({ checks }) {
    return checks.every(({ passed }) => passed) ? 0 : _exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.checkFailed;
}


/***/ }),

/***/ 6988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/embedded/entry-file.js
/** Where the bundle of the embedded server is: beside the bundle that asks. */

/**
 * @param bundle `import.meta.dirname` of an entry's bundle. Not `new URL(…, import.meta.url)`: ncc takes that for an
 *   asset of the bundle, copies it and breaks it.
 */
function embeddedEntry(bundle) {
    return external_node_path_.join(external_node_path_.dirname(bundle), 'embedded', 'index.js');
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/postman/model.js
var model = __webpack_require__(69412);
;// CONCATENATED MODULE: ./build/embedded/journal/read-journal.js
/** Reads a journal whose server is gone. */




/** The largest entry has two bodies of 1 MB whose every byte is escaped (`\u0000`): longer lines are not ours. */
const maxLineBytes = 16 * 1024 * 1024;
const callLineSchema = dist/* object */.Ikc({
    mock: dist/* string */.YjP(),
    log: dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()),
    same: dist/* exactOptional */.yqP(dist/* number */.aig()),
});
const sharedLineSchema = dist/* object */.Ikc({ same: dist/* number */.aig(), log: dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()) });
const lineSchema = dist/* union */.KCZ([callLineSchema, sharedLineSchema]);
/**
 * The call logs in a journal file, oldest first, one in memory at a time; of one mock when its ID is given. `tornLines`
 * is final once the iteration has ended. Iterating again starts anew.
 *
 * @throws while iterating, when the file cannot be read.
 */
function readJournal(file, mock) {
    let tornLines = 0;
    return {
        get tornLines() {
            return tornLines;
        },
        async *[Symbol.asyncIterator]() {
            tornLines = 0;
            const shared = new Map();
            for await (const line of linesOf(file)) {
                const parsed = line === undefined ? undefined : parseLine(line);
                if (parsed !== undefined && !('mock' in parsed)) {
                    shared.set(parsed.same, parsed.log);
                    continue;
                }
                const log = parsed === undefined ? undefined : wholeCallLog(parsed, shared);
                if (log === undefined)
                    tornLines += 1;
                else if (mock === undefined || parsed?.mock === mock)
                    yield log;
            }
        },
    };
}
function parseLine(line) {
    try {
        const parsed = dist/* safeParse */.xLC(lineSchema, JSON.parse(line));
        return parsed.success ? parsed.output : undefined;
    }
    catch {
        return undefined;
    }
}
/** The call log of a line, with its response, wherever that stands; `undefined` when that is nowhere. */
function wholeCallLog({ log, same }, shared) {
    const parsed = dist/* safeParse */.xLC(model/* callLogSchema */.mr, same === undefined ? log : { ...log, ...shared.get(same) });
    return parsed.success ? parsed.output : undefined;
}
/**
 * The lines of a file; `undefined` for one that is too long, or has no end. Not `node:readline`: it also splits at
 * U+2028 and U+2029, which JSON strings may hold.
 */
async function* linesOf(file) {
    const parts = [];
    let length = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(file)) {
        let start = 0;
        for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
            if (length + end - start > maxLineBytes)
                yield undefined;
            else
                yield external_node_buffer_.Buffer.concat([...parts, chunk.subarray(start, end)]).toString('utf8');
            parts.length = 0;
            length = 0;
            start = end + 1;
        }
        length += chunk.length - start;
        if (length > maxLineBytes)
            parts.length = 0;
        else if (start < chunk.length)
            parts.push(chunk.subarray(start));
    }
    if (length > 0)
        yield undefined;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/embedded/launch-messages.js
/** What `launchEmbedded` and its child process say to each other over IPC: the key must be in neither argv nor env. */

const rateLimitSchema = dist/* object */.Ikc({ requests: dist/* number */.aig(), windowMilliseconds: dist/* number */.aig() });
/** To the child, once. */
const startMessageSchema = dist/* object */.Ikc({
    type: dist/* literal */.euz('start'),
    options: dist/* object */.Ikc({
        journalFile: dist/* string */.YjP(),
        listenHost: dist/* exactOptional */.yqP(dist/* string */.YjP()),
        port: dist/* exactOptional */.yqP(dist/* number */.aig()),
        apiPort: dist/* exactOptional */.yqP(dist/* number */.aig()),
        apiKey: dist/* exactOptional */.yqP(dist/* string */.YjP()),
        apiLimit: dist/* exactOptional */.yqP(rateLimitSchema),
        callLimit: dist/* exactOptional */.yqP(rateLimitSchema),
        journalMemoryBytes: dist/* exactOptional */.yqP(dist/* number */.aig()),
    }),
});
/** To the child, once: the parent has written down where the server is, so the child may outlive it. */
const adoptedMessageSchema = dist/* object */.Ikc({ type: dist/* literal */.euz('adopted') });
/** From the child, once. */
const startedMessageSchema = dist/* variant */.Oxt('type', [
    dist/* object */.Ikc({ type: dist/* literal */.euz('ready'), apiUrl: dist/* string */.YjP(), apiKey: dist/* string */.YjP() }),
    dist/* object */.Ikc({ type: dist/* literal */.euz('failed'), message: dist/* string */.YjP() }),
]);

;// CONCATENATED MODULE: ./build/embedded/launch.js







/**
 * A small young generation (in MB) fits into the processor's cache: calls cost no more, and the process stays at half the
 * memory (`npm run bench -- --only call-logs`).
 */
const nodeOptions = ['--max-semi-space-size=4'];
const startMilliseconds = 15_000;
const stopMilliseconds = 10_000;
/** How much of the log an error quotes. */
const logTailCharacters = 2000;
/** The process did not start. The message says why and quotes the end of its log. */
class LaunchError extends Error {
    name = 'LaunchError';
}
/**
 * Starts the embedded server as a process that, once adopted, outlives this one. It ends when `stopEmbedded` says so, or
 * at SIGTERM.
 *
 * @throws LaunchError when it cannot be started, or not in time; the signal's reason when that is aborted.
 */
async function launchEmbedded(options) {
    const { entry, execPath, directory, env, signal, startTimeout = startMilliseconds, ...rest } = options;
    signal?.throwIfAborted();
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const logFile = external_node_path_.join(directory, 'embedded.log');
    const journalFile = external_node_path_.join(directory, 'call-logs-journal.ndjson');
    const log = (0,external_node_fs_.openSync)(logFile, 'a', 0o600);
    const child = (0,external_node_child_process_.fork)(entry, [], {
        execPath,
        execArgv: nodeOptions,
        detached: true,
        stdio: ['ignore', log, log, 'ipc'],
        ...(env === undefined ? {} : { env }),
    });
    (0,external_node_fs_.closeSync)(log);
    try {
        const started = firstMessage(child, startTimeout, signal);
        const start = { type: 'start', options: { ...rest, journalFile } };
        // A failed send is followed by the process's exit or error, which tell more.
        child.send(start, () => undefined);
        const message = await started;
        if (message.type === 'failed')
            throw new LaunchError(message.message);
        const api = { url: message.apiUrl, key: message.apiKey };
        return { api, pid: child.pid ?? 0, logFile, journalFile, adopt: () => adopt(child) };
    }
    catch (error) {
        child.kill('SIGKILL');
        child.unref();
        if (!(error instanceof LaunchError))
            throw error;
        throw new LaunchError(`The embedded server did not start: ${error.message}${quoteLog(logFile)}`, {
            cause: error.cause,
        });
    }
}
/** A child that has died meanwhile is no error here: the first call to its API tells. */
function adopt(child) {
    const message = { type: 'adopted' };
    return new Promise((resolve) => {
        const release = () => {
            if (child.connected)
                child.disconnect();
            child.unref();
            resolve();
        };
        if (child.connected)
            child.send(message, release);
        else
            release();
    });
}
function firstMessage(child, timeout, signal) {
    return new Promise((resolve, reject) => {
        const settle = (finish) => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', abort);
            child.removeAllListeners();
            // A late error of a process that is being killed must not end this one.
            child.on('error', () => undefined);
            finish();
        };
        const fail = (message, cause) => {
            settle(() => {
                reject(new LaunchError(message, { cause }));
            });
        };
        const abort = () => {
            settle(() => {
                reject(toError(signal?.reason));
            });
        };
        const timer = setTimeout(() => {
            fail(`it was not ready after ${timeout / 1000} s.`);
        }, timeout);
        signal?.addEventListener('abort', abort);
        child.once('error', (error) => {
            fail(`${error.message}.`, error);
        });
        child.once('exit', (code, endedBy) => {
            fail(`its process ended (${endedBy ?? `exit code ${code}`}).`);
        });
        child.once('message', (message) => {
            const parsed = dist/* safeParse */.xLC(startedMessageSchema, message);
            if (parsed.success)
                settle(() => {
                    resolve(parsed.output);
                });
            else
                fail('its process does not speak our language: its entry file is of another version.');
        });
    });
}
function toError(reason) {
    return reason instanceof Error ? reason : new Error(String(reason));
}
function quoteLog(file) {
    let tail;
    try {
        tail = (0,external_node_fs_.readFileSync)(file, 'utf8').slice(-logTailCharacters).trim();
    }
    catch {
        // The reason to quote it is worse news than that there is no log.
        tail = '';
    }
    return tail === '' ? ` Its log ${file} is empty.` : ` Its log ${file} ends with:\n${tail}`;
}
/**
 * Ends an embedded server and waits until it has ended. One that is gone already is as good.
 *
 * @throws Error when it still answers after 10 s, or does not accept the key.
 */
async function stopEmbedded({ url, key }) {
    const deadline = Date.now() + stopMilliseconds;
    let status = await post(`${url}/_embedded/shutdown`, key);
    if (status === 401)
        throw new Error(`The embedded server at ${url} does not accept its key: another one has its port.`);
    while (status !== undefined) {
        if (Date.now() > deadline)
            throw new Error(`The embedded server at ${url} still answers ${stopMilliseconds / 1000} s after it was told to end.`);
        await (0,external_node_timers_promises_.setTimeout)(10);
        status = await post(`${url}/_embedded/shutdown`, key);
    }
}
/** The answer's status; `undefined` when there is nobody to answer. */
function post(url, key) {
    return new Promise((resolve) => {
        const call = (0,external_node_http_.request)(url, {
            method: 'POST',
            headers: { 'x-api-key': key, 'content-length': 0, connection: 'close' },
            timeout: stopMilliseconds,
            // Node's own agent goes through a proxy under NODE_USE_ENV_PROXY; none could reach a loopback address.
            agent: new external_node_http_.Agent(),
        });
        call.on('response', (response) => {
            response.resume();
            response.on('error', () => {
                resolve(undefined);
            });
            response.on('end', () => {
                resolve(response.statusCode);
            });
        });
        call.on('timeout', () => call.destroy());
        call.on('error', () => {
            resolve(undefined);
        });
        call.end();
    });
}

// EXTERNAL MODULE: ./build/report/index.js + 50 modules
var build_report = __webpack_require__(38973);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
;// CONCATENATED MODULE: ./build/job/collect-call-logs.js

/**
 * The call logs through the API; when an embedded server is gone, the rest from its journal.
 *
 * @throws PostmanApiError when the API fails and there is no journal
 */
async function* collectCallLogs({ embedded }, mockId, { client, readJournal, reporter }) {
    let given = 0;
    try {
        for await (const log of client.callLogs(mockId)) {
            yield log;
            given++;
        }
    }
    catch (error) {
        if (embedded === undefined)
            throw error;
        reporter.warning(`The embedded server does not answer, so the call logs come from its journal. ${(0,describe_error/* describeError */.U)(error)} Its own log is ${embedded.logFile}.`);
        // Journal and API give the same order, so what came through the API are the journal's first entries.
        const journal = readJournal(embedded.journalFile, mockId);
        let position = 0;
        for await (const log of journal) {
            if (position++ >= given)
                yield log;
        }
        if (journal.tornLines > 0) {
            reporter.warning(`The journal ends in a torn entry: ${journal.tornLines} of its lines could not be read.`);
        }
    }
}

// EXTERNAL MODULE: ./build/job/explain-calls.js
var explain_calls = __webpack_require__(36827);
// EXTERNAL MODULE: ./build/job/parse-checks.js + 1 modules
var parse_checks = __webpack_require__(44425);
;// CONCATENATED MODULE: ./build/job/settle-call-logs.js
/** How long nothing new must have come, in milliseconds. */
const quiet = 2_000;
/**
 * Looks at the newest call logs until two looks, 2 s apart, see the same: each look costs a request of a rate limit that
 * all jobs of a key share. None at all is never taken for stable, since that is what late call logs look like: it is
 * waited out.
 *
 * @throws PostmanApiError
 */
async function settleCallLogs(mockId, { client, clock, timeout, signal }) {
    const deadline = clock.now() + timeout;
    for (let seen;;) {
        if (isAborted(signal))
            return 'interrupted';
        const left = deadline - clock.now();
        // What came since the last look is read all the same: only nobody knows whether it is all.
        if (left <= 0)
            return 'timeout';
        const ids = (await client.newestCallLogIds(mockId)).join();
        if (ids !== '' && ids === seen)
            return 'stable';
        seen = ids;
        await clock.sleep(Math.min(quiet, left), signal).catch(() => undefined); // only an abort rejects, and that is asked for above
    }
}
/** Asked anew each time: the compiler would take a first answer for good. */
function isAborted(signal) {
    return signal?.aborted === true;
}

;// CONCATENATED MODULE: ./build/job/save-call-logs.js






/** Writes the reports of all call logs that can be had. */
async function saveCallLogs(state, mockId, dependencies) {
    const { explainClient, clock, directory, redactor, version, readPageTemplate } = dependencies;
    const { collectionFile, environmentFile, root, provider } = state;
    // Side by side: the cloud's call logs have to be waited for anyway.
    const [explanation, template] = await Promise.all([
        (0,explain_calls/* explainCalls */.B)({ collectionFile, environmentFile, root, origin: { client: explainClient, mockId } }),
        readPageTemplate().catch((error) => new Error('The page cannot be read.', { cause: error })),
        settle(state, mockId, dependencies),
    ]);
    const { explainer } = explanation;
    const notes = [
        ...explanation.notes,
        ...(template instanceof Error ? [`There is no report.html. ${(0,describe_error/* describeError */.U)(template)}`] : []),
    ];
    const report = await (0,build_report/* writeReport */.u5)({
        logs: collectCallLogs(state, mockId, dependencies),
        directory,
        mock: { id: mockId, name: state.mock?.name ?? mockId, mockUrl: state.mock?.mockUrl ?? '' },
        redactor,
        creator: { name: 'ephemeral-mock', version },
        explainer,
        // They were valid when main read them.
        checks: await (0,parse_checks.parseChecks)(state.checks, () => undefined),
        ...(!(template instanceof Error) && {
            page: {
                template,
                head: {
                    provider,
                    collectionName: explainer.collection?.name ?? '',
                    generatedAt: new Date(clock.now()).toISOString(),
                    version,
                },
            },
        }),
        notes,
    });
    return { report, notes };
}
/** Only Postman's cloud is late, and a mock whose URL nobody was told has no calls to wait for. */
async function settle({ provider, opened, callLogsTimeout }, mockId, { client, clock, stop, reporter }) {
    if (provider === 'embedded' || !opened)
        return;
    const endings = {
        stable: 'No new call logs arrive any more.',
        timeout: `Postman's call logs had not come to rest after ${callLogsTimeout} s (\`call-logs-timeout\`): some may be missing.`,
        interrupted: 'The wait for late call logs was cut short: some may be missing.',
    };
    try {
        const settled = await settleCallLogs(mockId, { client, clock, timeout: callLogsTimeout * 1000, signal: stop });
        reporter.info(endings[settled]);
    }
    catch (error) {
        // That this look failed is no reason not to read them.
        reporter.info(`Whether call logs still arrive is not known. ${(0,describe_error/* describeError */.U)(error)}`);
    }
}

// EXTERNAL MODULE: ./build/job/end-signals.js
var end_signals = __webpack_require__(14757);
// EXTERNAL MODULE: ./build/postman/index.js + 21 modules
var postman = __webpack_require__(22907);
;// CONCATENATED MODULE: ./build/job/remove-mock.js
/** Removes everything that main made, by ID, or by its unique name where main never learned the ID. */


/** The mock's ID: from the state, or looked up by name after a create whose answer was lost; `undefined` when there is none. */
async function findMock(client, state) {
    if (state.mock === undefined || state.mock.id !== undefined)
        return state.mock?.id;
    const { name } = state.mock;
    return (await client.listMocks(scopeOf(state))).find((mock) => mock.name === name)?.id;
}
/** Removes the mock, then what was imported for it; for an embedded mock ends the server that holds them all. Never throws. */
async function removeMock(state, { api, client, stopEmbedded }) {
    if (state.provider === 'embedded')
        return stopServer(state, api, stopEmbedded);
    // A mock that is kept needs the collection that it serves: deleting that would deactivate it.
    if (state.keepMock)
        return [];
    const scope = scopeOf(state);
    const removals = [
        {
            kind: 'Mock',
            endpoint: 'mocks',
            thing: state.mock,
            find: async () => client.listMocks(scope),
            remove: client.deleteMock,
        },
        {
            kind: 'Environment',
            endpoint: 'environments',
            thing: state.importedEnvironment,
            find: async () => client.listEnvironments(scope),
            remove: client.deleteEnvironment,
        },
        {
            kind: 'Collection',
            endpoint: 'collections',
            thing: state.importedCollection,
            find: async (name) => client.listCollections({ ...scope, name }),
            remove: client.deleteCollection,
        },
    ];
    const leftovers = [];
    let mockStays = false;
    for (const removal of removals) {
        const failures = mockStays ? keepForMock(removal) : await removeInsistently(removal);
        mockStays ||= failures.length > 0 && removal.kind === 'Mock';
        leftovers.push(...failures.map((failure) => describeLeftover(failure, api)));
    }
    return leftovers;
}
/** Removes one thing, or all of its name where there may be several. `known` is a UID from an earlier try. */
async function remove(removal, known) {
    const { thing } = removal;
    if (thing === undefined)
        return [];
    let uids;
    try {
        uids = known === undefined ? await findUids(thing, removal) : [known];
    }
    catch (error) {
        // Better one of two than none.
        const failures = thing.uid === undefined ? [] : await remove(removal, thing.uid);
        return [{ removal, uid: undefined, error }, ...failures];
    }
    const failures = [];
    for (const uid of uids) {
        try {
            await removal.remove(uid);
        }
        catch (error) {
            if (!(0,postman/* isNotFound */.c4)(error))
                failures.push({ removal, uid, error });
        }
    }
    return failures;
}
/** What is not worth a retry in itself (a 401, a 403, a quota) gets one more chance. */
async function removeInsistently(removal) {
    const failures = [];
    for (const failure of await remove(removal)) {
        failures.push(...(wasTurnedAway(failure.error) ? await remove(removal, failure.uid) : [failure]));
    }
    return failures;
}
/**
 * A mock without its collection or environment is deactivated, and Postman lists active mocks only (OpenAPI 1.45, get all
 * mock servers): no sweep would find it again.
 */
function keepForMock(removal) {
    const { thing } = removal;
    const error = new Error('It stays so that the mock can still be found: that goes first.');
    return thing === undefined ? [] : [{ removal, uid: thing.uid, error }];
}
async function findUids({ name, uid, repeated = false }, { find }) {
    if (uid !== undefined && !repeated)
        return [uid];
    const found = (await find(name)).filter((item) => item.name === name).map((item) => item.uid);
    return [...new Set([...(uid === undefined ? [] : [uid]), ...found])];
}
/** Server errors and lost connections have had their retries. */
function wasTurnedAway(error) {
    return error instanceof postman/* PostmanApiError */.VZ && error.status !== undefined && error.status < 500;
}
function describeLeftover({ removal, uid, error }, { url }) {
    const { kind, endpoint, thing } = removal;
    const command = `curl -X DELETE -H "X-API-Key: $POSTMAN_API_KEY" ${url}/${endpoint}/${uid ?? '<its UID>'}`;
    return {
        what: `${kind} "${thing?.name ?? ''}"${uid === undefined ? ', if it was made,' : ''}`,
        howToRemove: `${(0,describe_error/* describeError */.U)(error)} Remove it in Postman, or with: ${command}`,
    };
}
async function stopServer(state, api, stopEmbedded) {
    try {
        await stopEmbedded(api);
        return [];
    }
    catch (error) {
        return [
            {
                what: `The embedded server (process ${state.embedded?.pid ?? 'unknown'})`,
                howToRemove: `${(0,describe_error/* describeError */.U)(error)} It ends with the runner; on a machine of your own end the process.`,
            },
        ];
    }
}
function scopeOf({ workspace }) {
    return workspace === undefined ? {} : { workspace };
}

;// CONCATENATED MODULE: ./build/job/upload-report.js
/** The report as an artifact. */

/** An unknown status counts as a failure: an artifact too many costs less than lost call logs. */
function wantsUpload({ callLogs }, jobStatus) {
    return callLogs === 'always' || (callLogs === 'on-failure' && jobStatus !== 'success');
}
/** @throws Error when the upload fails or takes too long */
async function uploadReport({ artifactName, retentionDays }, { files, mock }, { upload, directory, reporter, timeout }) {
    if (upload === undefined)
        return;
    const byId = `mock-call-logs-${mock.id}`;
    const wanted = artifactName ?? byId;
    const fallbackName = artifactName === undefined ? byId : `${artifactName}-${mock.id}`;
    const { name } = await reporter.group(`Uploading the call logs as ${wanted}`, () => within(timeout, upload({ name: wanted, fallbackName, files, directory, retentionDays })));
    const taken = name === wanted ? '' : ` (another job of this run has taken ${wanted})`;
    reporter.info(`The call logs are in the artifact ${name}${taken}: ${files.map((file) => external_node_path_.basename(file)).join(', ')}`);
}
/** The upload itself cannot be called off; the process ends soon after. */
async function within(timeout, work) {
    const { promise, reject } = Promise.withResolvers();
    const timer = setTimeout(() => {
        reject(new Error(`The upload was not done after ${Math.round(timeout / 1000)} s.`));
    }, Math.max(0, timeout));
    try {
        return await Promise.race([work, promise]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/job/close-mock.js
/**
 * Post's job: the call logs on disk, in the artifact and in the summary, and nothing left behind.
 * Each stage stands alone: whatever one of them throws is a warning, and the removal runs always.
 */







/** How long the call logs may be read on after an interrupt: the runner kills 10 s after it, and the removal is to come. */
const interruptedMilliseconds = 2_000;
/**
 * Collects, reports and removes what `state` names, within its `closeTimeout`: two thirds of it are for the call logs, the
 * last third is the removal's alone. Never throws: what goes wrong is a warning.
 */
async function closeMock(state, dependencies) {
    const { connect, reporter, clock, stop, directory = external_node_path_.join(state.directory, 'call-logs') } = dependencies;
    const api = state.api && { provider: state.provider, ...state.api };
    if (api === undefined) {
        reporter.info('No mock was opened, so there is nothing to remove.');
        return { report: undefined, leftovers: [] };
    }
    const redactor = redactorOf(state, dependencies.secrets);
    const notes = [];
    const warn = (message) => {
        // Errors quote what a server said, which may hold anything.
        const safe = redactor.redactText(message);
        notes.push(safe);
        reporter.warning(safe);
    };
    const stage = async (whatFailed, work) => {
        try {
            return await work();
        }
        catch (error) {
            warn(`${whatFailed}. ${(0,describe_error/* describeError */.U)(error)}`);
            return undefined;
        }
    };
    const deadline = clock.now() + state.closeTimeout * 1000;
    const logsDeadline = deadline - (state.closeTimeout * 1000) / 3;
    const report = await stage('The call logs could not be saved', async () => {
        const client = connect(api, { deadline: logsDeadline, signal: (0,end_signals/* abortLater */.DV)(stop, interruptedMilliseconds, clock) });
        const mockId = await findMock(client, state);
        if (mockId === undefined)
            return undefined;
        const explainClient = connect(api, { deadline: clock.now() + (logsDeadline - clock.now()) / 4, signal: stop });
        const saved = await saveCallLogs(state, mockId, { ...dependencies, client, explainClient, directory, redactor });
        notes.push(...saved.notes.map((note) => redactor.redactText(note)));
        return saved.report;
    });
    if (report?.incomplete !== undefined)
        warn(`Some call logs are missing. ${(0,describe_error/* describeError */.U)(report.incomplete)}`);
    // Side by side: neither waits for the other, and a process that is killed now has done the most it could.
    const [leftovers = []] = await Promise.all([
        stage('The mock could not be removed', () => removeMock(state, { api, client: connect(api, { deadline }), stopEmbedded: dependencies.stopEmbedded })),
        report !== undefined && wantsUpload(state, dependencies.jobStatus)
            ? stage(`The artifact could not be uploaded; its files are in ${directory}`, () => uploadReport(state, report, { ...dependencies, directory, timeout: logsDeadline - clock.now() }))
            : undefined,
    ]);
    for (const { what, howToRemove } of leftovers)
        warn(`${what} is left behind. ${howToRemove}`);
    if (report !== undefined) {
        for (const annotation of report.annotations)
            reporter.annotate(annotation);
        await stage('The summary could not be written', () => dependencies.writeSummary((0,build_report/* formatSummary */.kq)(report, { provider: state.provider, notes })));
    }
    reporter.info(lastLine(state, leftovers));
    return { report, leftovers };
}
/** The keys go in any case: `redact: none` lets only the user's own secrets through. */
function redactorOf({ api, redact }, further = []) {
    const secrets = api === undefined ? further : [api.key, ...further];
    return redact === 'none'
        ? (0,build_report/* createRedactor */.lY)({ secrets, off: true })
        : (0,build_report/* createRedactor */.lY)({ secrets, headers: redact, fields: redact });
}
function lastLine(state, leftovers) {
    const name = state.mock?.name ?? state.mark;
    if (state.keepMock && state.provider === 'postman')
        return `Mock "${name}" stays, as \`keep-mock\` asks.`;
    return leftovers.length === 0 ? `Mock "${name}" is removed.` : `Mock "${name}" is not removed altogether.`;
}

// EXTERNAL MODULE: ./build/job/inputs-error.js
var inputs_error = __webpack_require__(46184);
// EXTERNAL MODULE: ./build/job/inputs.js
var job_inputs = __webpack_require__(31059);
// EXTERNAL MODULE: ./build/job/open-mock.js
var open_mock = __webpack_require__(57449);
// EXTERNAL MODULE: ./build/command-line/exit-codes.js
var exit_codes = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/command-line/print-report.js
var print_report = __webpack_require__(55451);
// EXTERNAL MODULE: ./node_modules/cross-spawn/index.js
var cross_spawn = __webpack_require__(80546);
;// CONCATENATED MODULE: ./build/command-line/run-command.js
/** A command as a child process that shares our terminal and our signals. */




/** Runs `command` and gives its exit code: 128 + n for a signal, 127 and 126 as shells use them. Signals are passed on. */
function runCommand([file = '', ...args], { env, interactive }) {
    return new Promise((resolve) => {
        const child = cross_spawn(file, args, { stdio: 'inherit', env });
        const forward = (signal) => {
            // A second SIGINT means "now" to many test runners, so the terminal's own one must stay the only one.
            if (signal !== 'SIGINT' || !interactive)
                child.kill(signal);
        };
        for (const signal of end_signals/* endSignalNames */.sy)
            process.on(signal, forward);
        const done = (result) => {
            for (const signal of end_signals/* endSignalNames */.sy)
                process.off(signal, forward);
            resolve(result);
        };
        child.once('error', (cause) => {
            const code = cause.code === 'EACCES' ? exit_codes/* exitCodes */.h.notExecutable : exit_codes/* exitCodes */.h.notFound;
            done({ code, error: new Error(`The command "${file}" could not be started.`, { cause }) });
        });
        child.once('exit', (code, signal) => {
            done({ code: code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]) });
        });
    });
}

;// CONCATENATED MODULE: ./build/command-line/run.js
/** `ephemeral-mock run`: the action's whole job around one command. */















/**
 * Opens the mock, runs the command with MOCK_URL and MOCK_ID, saves the call logs, removes the mock.
 *
 * @returns the exit code: the command's own, or one of `exitCodes`, or 128 + n when signal n came before the command
 */
async function run(raw, { command, logs }, context) {
    const scratch = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'ephemeral-mock-'));
    let state;
    const code = await openAndRun(raw, command, scratch, (next) => (state = next), context);
    const report = state && (await run_close(state, logs, context));
    if (report === undefined || logs !== undefined)
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    return code === 0 && report !== undefined ? (0,print_report/* checkedCode */.HO)(report) : code;
}
async function openAndRun(raw, command, scratch, save, context) {
    const { reporter, self, bundle, env } = context;
    const end = (0,end_signals/* listenForEnd */.Y2)(self);
    try {
        const inputs = await (0,job_inputs/* parseInputs */.T)(raw, context.directory);
        for (const note of inputs.notes)
            reporter.warning(note);
        const mock = await (0,open_mock/* openMock */.p)(inputs, {
            ...context,
            launchEmbedded: (launch) => launchEmbedded({ ...launch, execPath: self.execPath, entry: embeddedEntry(bundle) }),
            state: { save },
            end,
            mask: () => undefined,
            directory: scratch,
        });
        reporter.info(`The mock is at ${mock.mockUrl}`);
        const { code, error } = await runCommand(command, {
            env: { ...env, MOCK_URL: mock.mockUrl, MOCK_ID: mock.mockId },
            interactive: self.stdin.isTTY,
        });
        if (error !== undefined)
            reporter.error((0,describe_error/* describeError */.U)(error));
        return code;
    }
    catch (error) {
        reporter.error((0,describe_error/* describeError */.U)(error));
        if (error instanceof end_signals/* CancelledError */.cc)
            return 128 + external_node_os_.constants.signals[error.signal];
        return error instanceof inputs_error/* InputsError */.a ? exit_codes/* exitCodes */.h.usage : exit_codes/* exitCodes */.h.notOpened;
    }
    finally {
        end.dispose();
    }
}
async function run_close(state, logs, context) {
    const { bundle, directory, self, ...rest } = context;
    // Anew: a signal that ended the command does not cost its call logs, a second one does.
    const end = (0,end_signals/* listenForEnd */.Y2)(self);
    const { report } = await closeMock(state, {
        ...rest,
        stop: end.stop,
        stopEmbedded: stopEmbedded,
        readJournal: readJournal,
        readPageTemplate: () => (0,print_report/* readPageTemplate */.gZ)(bundle),
        ...(logs !== undefined && { directory: external_node_path_.resolve(directory, logs) }),
        jobStatus: '',
        // Given for other jobs than this one, perhaps, and all the more no business of its files.
        secrets: [context.env['POSTMAN_API_KEY'] ?? ''],
        writeSummary: () => Promise.resolve(),
    });
    end.dispose();
    if (report !== undefined)
        (0,print_report/* printReport */.Y_)(report, context);
    return report;
}


/***/ }),

/***/ 36827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ explainCalls)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _postman_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69412);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38973);
/* harmony import */ var _describe_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95992);
/** Makes what explains the calls: the mock's collection, environment and configuration, wherever they are. */





/** Never throws: what cannot be had costs a part of the explanations, and is a note. */
async function explainCalls(options) {
    const { origin } = options;
    const notes = [];
    const attempt = async (whatFailed, work) => {
        try {
            return await work();
        }
        catch (error) {
            notes.push(`${whatFailed}. ${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .U)(error)}`);
            return undefined;
        }
    };
    const serverResponses = origin &&
        (await attempt('The names of the server responses are not known', () => origin.client.listServerResponses(origin.mockId)));
    const mock = origin &&
        (await attempt("The mock's configuration is not known: the default is taken", () => origin.client.getMock(origin.mockId)));
    const served = await attempt('The calls could not be compared with the collection', async () => {
        const { collectionFile, root } = options;
        const inFile = collectionFile === undefined
            ? undefined
            : await attempt(`The file ${collectionFile} could not be read`, () => readCollectionFrom(collectionFile, root));
        const collection = inFile ?? (origin && mock && (await getCollection(origin, mock.collection)));
        if (collection === undefined)
            return undefined;
        const environment = await attempt('The environment could not be read: its variables stay unresolved', () => readEnvironmentOf(options, mock?.environment ?? undefined));
        return serve(collection, environment, mock?.config ?? _postman_model_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultMockConfig */ .U2);
    });
    return {
        explainer: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .createExplainer */ .xt)({ ...(served && { served }), ...(serverResponses && { serverResponses }) }),
        notes,
    };
}
// The engine is loaded here only: most of its weight is of no use to a step that explains nothing.
const loadEngine = () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 11675));
async function serve({ value: collection, document }, environment, config) {
    const { compileMock } = await loadEngine();
    const engine = await compileMock({ collection, environment, config });
    return { engine, collection, ...(document && { document }) };
}
async function readCollectionFrom(file, root) {
    const { readCollectionFile } = await __webpack_require__.e(/* import() */ 439).then(__webpack_require__.bind(__webpack_require__, 58439));
    const { collection, text } = await readCollectionFile(file);
    const shown = shownPath(file, root);
    return { value: collection, ...(shown !== undefined && text !== undefined && { document: { file: shown, text } }) };
}
async function getCollection({ client }, uid) {
    const { readCollection } = await loadEngine();
    const { collection } = await readCollection(await client.getCollection(uid));
    return { value: collection };
}
async function readEnvironmentOf({ environmentFile, origin }, uid) {
    const { readEnvironment, readDocument } = await loadEngine();
    if (environmentFile !== undefined)
        return readEnvironment(readDocument(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(environmentFile))).environment;
    if (origin === undefined || uid === undefined)
        return undefined;
    return readEnvironment(await origin.client.getEnvironment(uid)).environment;
}
/** The path from `root` with slashes, as annotations name files; `undefined` for a file that is not below it. */
function shownPath(file, root) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, file));
    const isOutside = relative === '' || relative.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
    return isOutside ? undefined : relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 44425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseChecks: () => (/* binding */ parseChecks)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/report/index.js + 50 modules
var build_report = __webpack_require__(38973);
;// CONCATENATED MODULE: ./build/job/expect-calls.js
/** The input `expect-calls`: YAML or JSON rules about which calls must come. */


const scalarSchema = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()]), dist/* transform */.pdi(String));
/** A name may have several values, all of which must have been sent. */
const pairsSchema = dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([scalarSchema, dist/* array */.YOg(scalarSchema)])), dist/* transform */.pdi((map) => Object.entries(map).flatMap(([name, value]) => [value].flat().map((text) => [name, text]))));
const timesSchema = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const times = parseTimes(String(dataset.value));
    if (times !== undefined)
        return times;
    addIssue({ message: 'no number of calls' });
    return NEVER;
}));
const ruleSchema = dist/* strictObject */.rej({
    query: dist/* optional */.lqM(pairsSchema),
    headers: dist/* optional */.lqM(pairsSchema),
    // YAML has more than JSON: what cannot be written as JSON (a list that holds itself) can be compared with nothing.
    body: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* check */.z6Y((value) => toJson(value) !== undefined))),
    example: dist/* optional */.lqM(dist/* string */.YjP()),
    status: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(100), dist/* maxValue */.cGV(599))),
    times: dist/* optional */.lqM(timesSchema),
});
const mapForm = 'a map of names to texts or numbers, or to lists of them; "*" is any value';
/** What each key of a rule takes, for the error of one that has something else. */
const expected = {
    query: mapForm,
    headers: mapForm,
    body: 'any JSON value',
    example: 'the name of an example, in quotes when it is a number',
    status: 'a whole number from 100 to 599',
    times: 'a number of calls, or ">= 1", "<= 3", "> 0", "< 5", "= 2" or "1..3" in quotes',
};
const ruleForm = `${expected.times}, or a map with ${Object.keys(expected).join(', ')}, or a list of such maps`;
const keyForm = 'a method (or ANY) and a path, like "GET /users/:id", where `:name` and `*` stand for one segment and `**` for any number';
/** Parses the input; problems go to `report`, one sentence each, all of them. Empty text has no rules. */
async function parseExpectCalls(text, report) {
    if (text.trim() === '')
        return [];
    const rules = await parseYaml(text, report);
    if (rules === undefined)
        return [];
    if (!isRecord(rules)) {
        report(`\`expect-calls\` is ${show(rules)}: it takes one rule a line, like GET /users/:id: ">= 1".`);
        return [];
    }
    return Object.entries(rules).flatMap(([key, value]) => parseEntry(key, value, report));
}
function parseEntry(key, value, report) {
    const called = parseKey(key, report);
    const entries = Array.isArray(value) ? value : [value];
    if (entries.length === 0)
        report(`\`expect-calls\` has [] in the rule "${key}": it takes ${ruleForm}.`);
    return entries.flatMap((entry, index) => {
        const name = entries.length === 1 ? key.trim() : `${key.trim()} #${index + 1}`;
        const parts = parseRule(name, entry, report);
        if (called === undefined || parts === undefined)
            return [];
        const { body, example, status, headers } = parts;
        const query = [...called.query, ...(parts.query ?? [])];
        return [
            {
                name,
                method: called.method,
                path: called.path,
                ...(query.length > 0 && { query }),
                ...(headers && { headers }),
                ...(body !== undefined && { body }),
                ...(example !== undefined && { example }),
                ...(status !== undefined && { status }),
                times: parts.times ?? { min: 1, max: Infinity },
            },
        ];
    });
}
function parseKey(key, report) {
    const [, method = '', target] = /^([a-z-]+|\*)\s+(\/\S*)$/i.exec(key.trim()) ?? [];
    if (target === undefined) {
        report(`\`expect-calls\` has the rule "${key}": a rule begins with ${keyForm}.`);
        return undefined;
    }
    const queryAt = target.indexOf('?');
    const path = (0,build_report/* pathSegments */.Mz)(queryAt === -1 ? target : target.slice(0, queryAt));
    const partial = path.find((segment) => segment.includes('*') && segment !== '*' && segment !== '**');
    if (partial !== undefined) {
        report(`\`expect-calls\` has "${partial}" in the path of the rule "${key}": \`*\` stands for a whole segment.`);
        return undefined;
    }
    return {
        method: /^any$/i.test(method) ? '*' : method.toUpperCase(),
        path,
        query: queryAt === -1 ? [] : (0,build_report/* formPairs */.C8)(target.slice(queryAt + 1)),
    };
}
/** The short form is a rule that has `times` only. */
function parseRule(name, value, report) {
    const isLong = isRecord(value);
    const given = isLong ? value : { times: value };
    const result = dist/* safeParse */.xLC(ruleSchema, given);
    if (result.success)
        return result.output;
    const keys = result.issues.map((issue) => dist/* getDotPath */.BuJ(issue)?.split('.')[0] ?? '');
    for (const key of new Set(keys)) {
        const takes = Object.hasOwn(expected, key) ? expected[key] : undefined; // one of its keys
        if (takes === undefined) {
            report(`\`expect-calls\` has the unknown key "${key}" in the rule "${name}": it takes ${Object.keys(expected).join(', ')}.`);
        }
        else {
            const where = isLong ? ` as \`${key}\`` : '';
            report(`\`expect-calls\` has ${show(given[key])}${where} in the rule "${name}": it takes ${isLong ? takes : ruleForm}.`);
        }
    }
    return undefined;
}
/** `2`, `= 2`, `>= 1`, `<= 3`, `> 0`, `< 5`, `1..3`; `undefined` for anything else, and for what no number can be. */
function parseTimes(text) {
    const range = /^\s*(\d{1,9})\s*\.\.\s*(\d{1,9})\s*$/.exec(text);
    if (range !== null)
        return timesOf(Number(range[1]), Number(range[2]));
    const [, operator = '=', digits] = /^\s*(>=|<=|>|<|=)?\s*(\d{1,9})\s*$/.exec(text) ?? [];
    return digits === undefined ? undefined : operators.get(operator)?.(Number(digits));
}
const operators = new Map([
    ['=', (count) => timesOf(count, count)],
    ['>=', (count) => timesOf(count, Infinity)],
    ['>', (count) => timesOf(count + 1, Infinity)],
    ['<=', (count) => timesOf(0, count)],
    ['<', (count) => timesOf(0, count - 1)],
]);
function timesOf(min, max) {
    return min <= max ? { min, max } : undefined;
}
async function parseYaml(text, report) {
    // Loaded here only: most jobs have no rules. JSON is YAML.
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        // Without the level its warnings would go to the log beside ours.
        return parse(text, { logLevel: 'error' });
    }
    catch (error) {
        const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
        report(`\`expect-calls\` is not valid YAML or JSON: ${reason} Texts that begin with > or * need quotes, and each rule stands once.`);
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** As JSON, `undefined` for what cannot be written as JSON. */
function toJson(value) {
    try {
        return JSON.stringify(value);
    }
    catch {
        return undefined;
    }
}
/** A value as it may stand in a message. */
function show(value) {
    const text = toJson(value) ?? 'something that is no JSON';
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

;// CONCATENATED MODULE: ./build/job/parse-checks.js

/** Only what is asked for; problems go to `report`, one sentence each. */
async function parseChecks(raw, report) {
    const unmatched = raw['fail-on-unmatched'].toLowerCase();
    if (!['', 'true', 'false'].includes(unmatched)) {
        report(`\`fail-on-unmatched\` is "${raw['fail-on-unmatched']}": it takes true or false.`);
    }
    const percent = raw['min-coverage'].replace(/\s?%$/, '');
    if (percent !== '' && !/^(?:\d{1,2}(?:\.\d+)?|100)$/.test(percent)) {
        report(`\`min-coverage\` is "${raw['min-coverage']}": it takes a percentage from 0 to 100.`);
    }
    const rules = await parseExpectCalls(raw['expect-calls'], report);
    return {
        ...(unmatched === 'true' && { failOnUnmatched: true }),
        ...(rules.length > 0 && { expectCalls: rules }),
        ...(percent !== '' && { minCoverage: Number(percent) }),
    };
}


/***/ })

};
