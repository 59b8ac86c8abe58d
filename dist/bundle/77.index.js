export const id = 77;
export const ids = [77,637,767];
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

/***/ 54932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ findDeviceName)
/* harmony export */ });
/** Names that Windows keeps for devices: what is written there is lost, or printed. */
// "Naming Files, Paths, and Namespaces", learn.microsoft.com: in any case, with any extension, and in any folder.
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9\u00b9\u00b2\u00b3]) *(?:[.:]|$)/i;
/**
 * Why a folder cannot be used on every system, in a sentence; `undefined` where it can. It is the same everywhere, so that a
 * command that works on one machine does on another.
 *
 * @param option the option that names the folder
 */
function findDeviceName(option, folder) {
    const name = folder.split(/[\\/]/).find((part) => deviceName.test(part));
    if (name === undefined)
        return undefined;
    const where = name === folder ? 'which' : `where "${name}"`;
    return `\`${option}\` is "${folder}", ${where} is a device on Windows and no folder: give another name.`;
}


/***/ }),

/***/ 68815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HO: () => (/* binding */ checkedCode),
  Y_: () => (/* binding */ printReport),
  gZ: () => (/* binding */ readPageTemplate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/count/nearest.js
var count_nearest = __webpack_require__(11905);
// EXTERNAL MODULE: ./build/report/summary/verdict.js
var verdict = __webpack_require__(64701);
// EXTERNAL MODULE: ./build/report/visible-text.js
var visible_text = __webpack_require__(30269);
;// CONCATENATED MODULE: ./build/report/summary/summary-text.js
/** The report as plain text for a terminal. */



const longest = { method: 10, path: 60, responseName: 50, call: 100, example: 120, difference: 300, check: 1000 };
const columns = ['Outcome', 'Method', 'Path', 'Status', 'Example', 'Calls'];
const rightAligned = ['Status', 'Calls'];
/** Unmatched requests that get their nearest example named. */
const mostExplained = 20;
/**
 * Failed checks, the verdict, a table of the calls, unmatched first, and the nearest example of each that matched none.
 * Control characters and escape sequences in values are made visible, and no value can form a workflow command of
 * GitHub's runner.
 * @param maxRows rows shown; the rest is counted
 */
function formatCallTable(report, maxRows = 50) {
    const { calls, checks, unmatched } = report;
    const failed = checks
        .filter(({ passed }) => !passed)
        .map(({ name, message }) => `Failed: ${toCell(`${name}. ${message}`, longest.check)}`);
    const head = [...failed, (0,verdict/* verdictOf */.Vj)(report)];
    if (calls.groups.length === 0)
        return `${head.join('\n')}\n`;
    const shown = calls.groups.slice(0, maxRows);
    const nearest = nearestByPath(unmatched);
    const rows = shown.map((group) => [
        group.outcome,
        toCell(group.method, longest.method),
        toCell(group.path, longest.path),
        String(group.status),
        toCell(exampleCell(group, nearest), longest.responseName),
        (0,verdict/* formatCount */.B4)(group.calls),
    ]);
    const leftOut = (0,verdict/* leftOutSentence */.hY)(calls, shown.length, 'The call logs have them all.');
    const table = alignColumns([columns, ...rows]);
    return [...head, '', ...table, ...(leftOut === undefined ? [] : ['', leftOut]), ...nearestLines(unmatched), ''].join('\n');
}
/** What stands for an example by method and path; '' where nothing can: requests of one path may have different ones. */
function nearestByPath({ requests }) {
    const cells = new Map();
    for (const request of requests) {
        const key = pathKey(request.method, request.path.split('?', 1)[0] ?? '');
        const cell = nearestCell(request);
        cells.set(key, (cells.get(key) ?? cell) === cell ? cell : '');
    }
    return cells;
}
function nearestCell({ isRefused, bareRequest, candidates: [nearest] }) {
    if (isRefused === true)
        return '';
    if (bareRequest !== undefined)
        return 'none saved';
    return nearest === undefined ? '' : `none; nearest: ${nearest.example}`;
}
/** What answered; where nothing did, what came nearest, else what the mock said. */
function exampleCell({ outcome, method, path, responseName }, nearest) {
    const cell = outcome === 'unmatched' ? (nearest.get(pathKey(method, path)) ?? '') : '';
    return cell === '' ? responseName : cell;
}
const pathKey = (method, path) => `${method} ${path}`;
function nearestLines({ requests, leftOutCalls }) {
    const explained = requests.filter(({ difference }) => difference !== undefined);
    if (explained.length === 0)
        return [];
    const rest = explained.length - mostExplained;
    // How many requests the calls are that were not kept is not known.
    const more = leftOutCalls > 0 ? 'more requests' : (0,verdict/* countOf */.pq)(rest, 'more request');
    return [
        '',
        'Nearest examples:',
        ...explained.slice(0, mostExplained).flatMap(explain),
        ...(rest > 0 || leftOutCalls > 0 ? [`and of ${more} in the report`] : []),
    ];
}
function explain(request) {
    const { method, path, difference = '' } = request;
    const found = (0,count_nearest/* nearestOf */.q)(request);
    // The sentence about a request without example names it.
    const text = (request.bareRequest === undefined ? found?.text : found?.position) ?? '';
    const score = found?.score ?? '';
    const words = [toCell(text, longest.example), score === '' ? '' : `score ${score}`].filter((word) => word !== '');
    const nearest = words.length === 0 ? '' : `${words.join(', ')}: `;
    return [`- ${toCell(`${method} ${path}`, longest.call)}`, `  - ${nearest}${toCell(difference, longest.difference)}`];
}
// At the start of a line, spaces aside, where `::…` would be a command, our own characters stand.
const toCell = (value, length) => (0,visible_text/* cutMiddle */.it)((0,visible_text/* hideCommands */.lj)((0,visible_text/* toVisible */.ws)(value)), length);
function alignColumns(rows) {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    // In characters as a reader sees them: wide ones of East Asian scripts count as one.
    const widthOf = (text) => Array.from(graphemes.segment(text)).length;
    const widths = columns.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
    return rows.map((row) => row
        .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return rightAligned.includes(columns[column] ?? '') ? padding + cell : cell + padding;
    })
        .join('  ')
        .trimEnd());
}

// EXTERNAL MODULE: ./build/command-line/exit-codes.js
var exit_codes = __webpack_require__(9316);
;// CONCATENATED MODULE: ./build/command-line/print-report.js
/** A report in the terminal. */




/** The page is beside the bundle. */
function readPageTemplate(bundle) {
    return (0,promises_.readFile)(external_node_path_.join(bundle, 'report.html'), 'utf8');
}
/** The table of calls on standard output; failed checks and the files' folder on standard error. */
function printReport(report, { print, reporter }) {
    print(formatCallTable(report));
    for (const { passed, name, message } of report.checks)
        if (!passed)
            reporter.error(`${name}: ${message}`);
    const [first] = report.files;
    if (first === undefined)
        return;
    const names = report.files.map((file) => external_node_path_.basename(file)).join(', ');
    reporter.info(`The call logs are in ${external_node_path_.dirname(first)}: ${names}`);
}
/** 0, or the exit code for a failed check. */
function checkedCode({ checks }) {
    return checks.every(({ passed }) => passed) ? 0 : exit_codes/* exitCodes */.h.checkFailed;
}


/***/ }),

/***/ 81077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/embedded/process/child-environment.js
var child_environment = __webpack_require__(21219);
// EXTERNAL MODULE: ./build/embedded/process/entry-file.js
var entry_file = __webpack_require__(59684);
// EXTERNAL MODULE: ./build/embedded/process/flush.js
var flush = __webpack_require__(36199);
// EXTERNAL MODULE: ./build/embedded/journal/read-journal.js
var read_journal = __webpack_require__(18061);
// EXTERNAL MODULE: ./build/embedded/process/launch.js + 1 modules
var process_launch = __webpack_require__(37767);
// EXTERNAL MODULE: ./build/embedded/process/stop.js
var process_stop = __webpack_require__(49385);
// EXTERNAL MODULE: ./build/job/close/close-mock.js + 15 modules
var close_mock = __webpack_require__(82639);
// EXTERNAL MODULE: ./build/job/close/limit-young-generation.js
var limit_young_generation = __webpack_require__(71204);
// EXTERNAL MODULE: ./build/embedded/process/call-server.js + 1 modules
var call_server = __webpack_require__(72560);
// EXTERNAL MODULE: ./build/job/connect-nearby.js
var connect_nearby = __webpack_require__(27584);
// EXTERNAL MODULE: ./build/job/connect.js + 2 modules
var connect = __webpack_require__(563);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/end-signals.js
var end_signals = __webpack_require__(14757);
// EXTERNAL MODULE: ./build/job/inputs/inputs-error.js
var inputs_error = __webpack_require__(8024);
// EXTERNAL MODULE: ./build/job/inputs/input-definitions.js
var input_definitions = __webpack_require__(83307);
// EXTERNAL MODULE: ./build/job/inputs/inputs.js
var inputs_inputs = __webpack_require__(25603);
// EXTERNAL MODULE: ./build/job/open/open-mock.js + 1 modules
var open_mock = __webpack_require__(68892);
// EXTERNAL MODULE: ./build/job/secrets/redacting-reporter.js
var redacting_reporter = __webpack_require__(37075);
// EXTERNAL MODULE: ./build/job/secrets/state-redactor.js
var state_redactor = __webpack_require__(61604);
// EXTERNAL MODULE: ./build/command-line/exit-codes.js
var exit_codes = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/command-line/input-options.js
var input_options = __webpack_require__(55452);
// EXTERNAL MODULE: ./build/command-line/print-report.js + 1 modules
var print_report = __webpack_require__(68815);
// EXTERNAL MODULE: ./node_modules/cross-spawn/index.js
var cross_spawn = __webpack_require__(80546);
;// CONCATENATED MODULE: ./build/command-line/command-signals.js

/**
 * POSIX: passes them on. A Ctrl-C reaches everything that runs in the terminal by itself, and a second one means "now" to
 * many test runners: the terminal's own must stay the only one.
 */
function passSignals(child, { isTerminal }) {
    return {
        take: (signal) => {
            if (signal !== 'SIGINT' || !isTerminal)
                child.kill(signal);
        },
        endedBy: () => undefined,
        dispose: () => undefined,
    };
}
/**
 * What a command may take, in milliseconds, to end by itself after a first signal. Where the console is closed Windows ends
 * everything in it after some ten seconds, and the mock is to be removed before.
 */
const grace = { usual: 30_000, consoleClosed: 3_000 };
/**
 * Windows: waits for the command. Every program of a console gets its Ctrl-C, Ctrl-Break and closing by itself, and
 * `child.kill()` would end the command at once, whatever it has to clean up. A second signal, or the end of the grace, ends
 * it, and with it all that it has started: behind `npm.cmd` the command is a child of a `cmd.exe`, and would go on against
 * a mock that is gone.
 */
function outlastSignals(child, { env, clock, spawn }) {
    const ended = new AbortController();
    let isFirst = true;
    let endedBy;
    const endTree = (signal) => {
        if (endedBy !== undefined)
            return;
        endedBy = signal;
        // By its full path: Windows looks for programs in the working folder first.
        const taskkill = external_node_path_.win32.join(env['SystemRoot'] ?? String.raw `C:\Windows`, 'System32', 'taskkill.exe');
        const killer = spawn(taskkill, ['/PID', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
        // Better the first process of the tree than none.
        killer.once('error', () => child.kill());
        killer.once('exit', (code) => code === 0 || child.kill());
    };
    return {
        take: (signal) => {
            if (!isFirst) {
                endTree(signal);
                return;
            }
            isFirst = false;
            const wait = signal === 'SIGHUP' ? grace.consoleClosed : grace.usual;
            void clock.sleep(wait, ended.signal, { ref: false }).then(() => {
                endTree(signal);
            }, 
            // It has ended in time.
            () => undefined);
        },
        endedBy: () => endedBy,
        dispose: () => {
            ended.abort();
        },
    };
}

;// CONCATENATED MODULE: ./build/command-line/run-command.js





/** The system's errors for a command that is there. */
const isThere = new Set(['EACCES', 'EPERM', 'E2BIG']);
/** Runs `command` and waits for its end. A signal to us is one for the command too. */
function runCommand([file = '', ...args], { self, env, clock, spawn = cross_spawn }) {
    const notStarted = (cause) => ({
        code: isThere.has(cause.code) ? exit_codes/* exitCodes */.h.notExecutable : exit_codes/* exitCodes */.h.notFound,
        error: new Error(`The command "${file}" could not be started.`, { cause }),
    });
    let child;
    try {
        child = spawn(file, args, { stdio: 'inherit', env });
    }
    catch (cause) {
        // Thrown, not emitted: an empty name, more arguments than the system takes.
        return Promise.resolve(notStarted(cause instanceof Error ? cause : new Error(String(cause))));
    }
    const signals = self.platform === 'win32'
        ? outlastSignals(child, { env, clock, spawn })
        : passSignals(child, { isTerminal: self.stdin.isTTY });
    return new Promise((resolve) => {
        for (const signal of end_signals/* endSignalNames */.sy)
            self.on(signal, signals.take);
        const done = (result) => {
            for (const signal of end_signals/* endSignalNames */.sy)
                self.off(signal, signals.take);
            signals.dispose();
            resolve(result);
        };
        child.once('error', (cause) => {
            done(notStarted(cause));
        });
        child.once('exit', (code, signal) => {
            const endedBy = signal ?? (code === 0 ? undefined : signals.endedBy());
            done({ code: endedBy === undefined ? (code ?? 128) : 128 + external_node_os_.constants.signals[endedBy] });
        });
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/command-line/device-names.js
var device_names = __webpack_require__(54932);
;// CONCATENATED MODULE: ./build/command-line/run-folders.js
/** What `run` makes sure of in its folders: that the reports have a place, and that no call is lost with the temporary one. */





/**
 * Makes the folder for the reports where it is missing: that it is of no use is to be known before there are calls to lose.
 *
 * @param directory where relative paths start
 * @throws InputsError
 */
async function makeLogsFolder(logs, directory) {
    const device = (0,device_names/* findDeviceName */.r)('logs', logs);
    if (device !== undefined)
        throw new inputs_error/* InputsError */.a([device]);
    const folder = external_node_path_.resolve(directory, logs);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.access)(folder, promises_.constants.W_OK);
    }
    catch (error) {
        const reason = (0,describe_error/* describeError */.U)(error);
        throw new inputs_error/* InputsError */.a([`\`logs\` is "${logs}", where no reports can be written (${reason}): give another folder.`]);
    }
}
/** The journal of a mock whose reports do not have every call, or `undefined`: then there is nothing in it that they lack. */
async function findNeededJournal(state, report) {
    const file = state?.opened === true ? state.embedded?.journalFile : undefined;
    const isWhole = report?.incomplete === undefined && report?.failures.length === 0 && report.files.length > 0;
    if (file === undefined || isWhole)
        return undefined;
    const { size } = await (0,promises_.stat)(file).catch(() => ({ size: 0 }));
    return size > 0 ? file : undefined;
}

// EXTERNAL MODULE: ./build/command-line/scratch-folder.js + 1 modules
var scratch_folder = __webpack_require__(17771);
;// CONCATENATED MODULE: ./build/command-line/run.js
/** `ephemeral-mock run`: the action's whole job around one command. */



























/**
 * Opens the mock, runs the command with MOCK_URL and MOCK_ID, saves the call logs, removes the mock.
 *
 * @returns the exit code: the command's own, or one of `exitCodes`, or 128 + n when signal n came before the command
 */
async function run(raw, { command, logs }, given) {
    const swept = (0,scratch_folder/* sweepScratchFolders */.Yb)(given);
    const scratch = await (0,scratch_folder/* makeScratchFolder */.DW)(given.self);
    let state;
    const redact = (text) => (0,state_redactor/* logRedactorOf */.Ix)(state ?? { redact: [] }).redactText(text);
    const end = (0,end_signals/* listenForEnd */.Y2)(given.self);
    const context = { ...given, end, reporter: (0,redacting_reporter/* redactingReporter */.L)(given.reporter, redact) };
    const code = await openAndRun(raw, { command, logs }, scratch, (next) => (state = next), context);
    const report = state && (await run_close(state, logs, context, given.reporter));
    end.dispose();
    const journal = await findNeededJournal(state, report);
    if (journal !== undefined) {
        context.reporter.warning(`The reports do not have every call. The journal, which is not redacted, stays: ${journal}`);
    }
    const kept = [journal, ...(report?.files ?? []).map((file) => external_node_path_.dirname(file))].filter((file) => file !== undefined);
    await (0,scratch_folder/* removeScratchFolder */.pq)(scratch, kept, context);
    await swept;
    return code === 0 && report !== undefined ? (0,print_report/* checkedCode */.HO)(report) : code;
}
async function openAndRun(raw, { command, logs }, scratch, save, context) {
    const { reporter, self, bundle, env, end, clock } = context;
    try {
        const inputs = await (0,inputs_inputs/* parseInputs */.TL)(raw, context.directory, { signal: end.stop, progress: reporter.progress });
        for (const note of inputs.notes)
            reporter.warning(note);
        if (logs !== undefined)
            await makeLogsFolder(logs, context.directory);
        const mock = await (0,open_mock/* openMock */.p)(inputs, {
            ...context,
            connect: connectTo(context, (0,inputs_inputs/* areFilesGiven */.Ll)(inputs)),
            launchEmbedded: async (launch) => {
                const server = await (0,process_launch.launchEmbedded)({
                    ...launch,
                    execPath: self.execPath,
                    entry: (0,entry_file/* embeddedEntry */.L)(bundle),
                    env: (0,child_environment/* childEnvironment */.Q)(env),
                });
                server.unref();
                // Never adopted: nobody could end it once this process is gone, whatever ended that.
                return { ...server, adopt: () => Promise.resolve() };
            },
            state: { save },
            mask: () => undefined,
            directory: scratch,
        });
        reporter.info(`The mock is at ${mock.mockUrl}`);
        const { code, error } = await runCommand(command, {
            env: { ...env, MOCK_URL: mock.mockUrl, MOCK_ID: mock.mockId },
            self,
            clock,
        });
        if (error !== undefined)
            reporter.error((0,describe_error/* describeError */.U)(error));
        return code;
    }
    catch (error) {
        reporter.error((0,describe_error/* describeError */.U)(error));
        const unused = error instanceof inputs_error/* InputsError */.a ? (0,input_options/* explainUnusedKey */.$l)(env, raw, context.directory) : undefined;
        if (unused !== undefined)
            reporter.error(unused);
        // Whatever failed after a signal failed for it: a wait that was cut short is an error of the call that waited.
        const reason = end.stop.reason;
        if (reason instanceof end_signals/* CancelledError */.cc)
            return 128 + external_node_os_.constants.signals[reason.signal];
        return error instanceof inputs_error/* InputsError */.a ? exit_codes/* exitCodes */.h.usage : exit_codes/* exitCodes */.h.notOpened;
    }
}
/** @param reporter for what redacts by itself */
async function run_close(state, logs, context, reporter) {
    const { bundle, directory, self, end: before, ...rest } = context;
    const end = (0,end_signals/* listenForEnd */.Y2)(self);
    // Ctrl-C ends the command and does not cost its call logs, a second one does. Whoever else ends it, as a workflow does
    // that is cancelled, is about to end us too.
    const stop = self.stdin.isTTY ? end.stop : AbortSignal.any([before.stop, end.stop]);
    const { report } = await (0,close_mock/* closeMock */.v)(state, {
        ...rest,
        reporter,
        connect: connectTo(context, state.collectionFile !== undefined),
        stop,
        stopEmbedded: process_stop/* stopEmbedded */.v,
        readJournal: read_journal/* readJournal */.a,
        flushJournal: flush/* flushJournal */.E,
        readPageTemplate: () => (0,print_report/* readPageTemplate */.gZ)(bundle),
        limitMemory: limit_young_generation/* limitYoungGeneration */.a,
        ...(logs !== undefined && { directory: external_node_path_.resolve(directory, logs) }),
        jobStatus: '',
        // Given for other jobs than this one, perhaps, and all the more no business of its files. Trimmed as it would be sent.
        secrets: [(context.env['POSTMAN_API_KEY'] ?? '').trim()].filter((key) => key !== ''),
        writeSummary: () => Promise.resolve(),
    });
    end.dispose();
    if (report !== undefined)
        (0,print_report/* printReport */.Y_)(report, context);
    return report;
}
/** To the cloud, or to the embedded server, which is to show that it is the one. */
function connectTo(context, filesGiven) {
    const toCloud = (0,connect.connectWith)({ ...context, inputs: (0,input_definitions.mainApiInputsOf)({ filesGiven }) });
    return (api, limits) => (api.provider === 'embedded' ? (0,connect_nearby/* connectNearby */.c)((0,call_server/* createServerCaller */.J)(api)) : toCloud)(api, limits);
}


/***/ }),

/***/ 17771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DW: () => (/* binding */ makeScratchFolder),
  pq: () => (/* binding */ removeScratchFolder),
  Yb: () => (/* binding */ sweepScratchFolders)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/report/files/patient-files.js
var patient_files = __webpack_require__(41804);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/command-line/process-start.js
/** When a process began, to tell it from a later one that has got its ID. */



const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/**
 * A text that two processes with one ID do not share; `undefined` where there is no such process, or the system does not
 * tell: Windows does only through programs that take seconds.
 */
async function readProcessStart(pid, platform) {
    if (platform === 'win32')
        return undefined;
    try {
        return await (platform === 'linux' ? readFromProc(pid) : readFromPs(pid));
    }
    catch {
        return undefined;
    }
}
/** Ticks from the start of the system (proc_pid_stat(5), field 22), and which start that was. */
async function readFromProc(pid) {
    const [stat, boot] = await Promise.all([
        (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8'),
        (0,promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8'),
    ]);
    // The second field is the program's name in parentheses, which may hold spaces and parentheses itself.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? undefined : `${boot.trim()} ${ticks}`;
}
async function readFromPs(pid) {
    // The same text wherever and in whatever language it is asked for.
    const env = { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' };
    const { stdout } = await run('ps', ['-o', 'lstart=', '-p', String(pid)], { env });
    return stdout.trim() === '' ? undefined : stdout.trim();
}

;// CONCATENATED MODULE: ./build/command-line/scratch-folder.js
/**
 * The temporary folder of `run` and `serve`, where the calls are, unredacted. A small file in it says which process it
 * belongs to. Who is killed, or on Windows ended from outside, leaves it behind; the next start sweeps it.
 */








const prefix = 'ephemeral-mock-';
const ownerFile = 'ephemeral-mock-owner.json';
const ownerSchema = dist/* object */.Ikc({
    ephemeralMock: dist/* literal */.euz(1),
    /** A process of a container, or of another machine that shares the folder, is not to be looked for here. */
    host: dist/* string */.YjP(),
    user: dist/* string */.YjP(),
    pid: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
    /** As `readProcessStart` gives it. */
    processStart: dist/* optional */.lqM(dist/* string */.YjP()),
});
/**
 * Makes the folder, for this user alone.
 *
 * @param directory the folder that it is made in
 */
async function makeScratchFolder({ pid, platform }, directory = (0,external_node_os_.tmpdir)()) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(directory, prefix));
    const processStart = await readProcessStart(pid, platform);
    const owner = { ephemeralMock: 1, ...whoWeAre(), pid, ...(processStart !== undefined && { processStart }) };
    // Without it the folder is swept never, which is no reason to open no mock.
    await (0,promises_.writeFile)(external_node_path_.join(folder, ownerFile), JSON.stringify(owner), { flag: 'wx', mode: 0o600 }).catch(() => undefined);
    return folder;
}
/**
 * Removes the folder, but for what is named in it: then it loses its mark too, so that no sweep takes what is kept. Never
 * throws: what another program holds for longer than some seconds is a warning.
 *
 * @param kept paths of files and folders directly in it
 */
async function removeScratchFolder(folder, kept, { clock, reporter }, files = (0,patient_files/* createPatientFiles */.l)(clock.sleep)) {
    const remove = async (file) => {
        try {
            await files.removeTree(file);
            return true;
        }
        catch (error) {
            const reason = (0,describe_error/* describeError */.U)(error);
            reporter.warning(`${file} could not be removed (${reason}). It may have calls of your tests, not redacted: remove it by hand.`);
            return false;
        }
    };
    const mark = external_node_path_.join(folder, ownerFile);
    const inside = (await (0,promises_.readdir)(folder).catch(() => [])).map((name) => external_node_path_.join(folder, name));
    const isKept = inside.some((file) => kept.includes(file));
    const removed = await Promise.all(inside.filter((file) => file !== mark && !kept.includes(file)).map(remove));
    if (isKept)
        await remove(mark);
    // The mark goes last: a folder that cannot be removed now is left for the sweep.
    else if (removed.every((isGone) => isGone))
        await remove(folder);
}
/** Milliseconds. Whoever wants to see what a dead server has left has that long. */
const sweptAge = 24 * 60 * 60 * 1_000;
/**
 * Removes the folders of this user's dead processes that are a day old and bear the mark. Never throws: what cannot be looked
 * at or removed now is left for the next start.
 */
async function sweepScratchFolders({ self, clock, reporter }, directory = (0,external_node_os_.tmpdir)()) {
    const names = (await (0,promises_.readdir)(directory).catch(() => [])).filter((name) => name.startsWith(prefix));
    for (const name of names) {
        const folder = external_node_path_.join(directory, name);
        try {
            if (!(await isAbandoned(folder, self, clock.now())))
                continue;
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            reporter.debug(`${folder}, left by a process that did not end by itself, is removed.`);
        }
        catch {
            // Gone meanwhile, another user's, without a mark of ours, or held.
        }
    }
}
/** @throws Error where it cannot be told */
async function isAbandoned(folder, self, now) {
    // Not followed: a link is nothing that we made.
    const stats = await (0,promises_.lstat)(folder);
    if (!stats.isDirectory() || !isOurs(stats.uid, self) || now - stats.mtimeMs < sweptAge)
        return false;
    const owner = await readOwner(external_node_path_.join(folder, ownerFile));
    const { host, user } = whoWeAre();
    return owner.host === host && owner.user === user && (await isDead(owner, self));
}
const largestMark = 4_096;
/** @throws Error where there is no such file */
async function readOwner(file) {
    // A pipe would be waited for, a link may lead anywhere. Windows has neither flag.
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        const bytes = Buffer.alloc(largestMark);
        const { bytesRead } = await handle.read(bytes, 0, largestMark, 0);
        return dist/* parse */.qgA(ownerSchema, JSON.parse(bytes.toString('utf8', 0, bytesRead)));
    }
    finally {
        await handle.close();
    }
}
async function isDead({ pid, processStart }, self) {
    try {
        self.kill(pid, 0);
    }
    catch (error) {
        if (error.code === 'ESRCH')
            return true;
    }
    // It lives, or another one has its ID by now.
    const now = await readProcessStart(pid, self.platform);
    return now !== undefined && processStart !== undefined && now !== processStart;
}
/** Whether a folder with this owner is this user's. Windows has no such numbers: its temporary folder is a user's own. */
function isOurs(uid, { getuid }) {
    return getuid === undefined || getuid() === uid;
}
function whoWeAre() {
    try {
        return { host: (0,external_node_os_.hostname)(), user: (0,external_node_os_.userInfo)().username };
    }
    catch {
        // A user without a name, as in some containers: the folder's owner says enough.
        return { host: (0,external_node_os_.hostname)(), user: '' };
    }
}


/***/ }),

/***/ 52637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bootEmbedded: () => (/* binding */ bootEmbedded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** The embedded server's process, started but not told yet what to do: whoever starts it can do other things meanwhile. */



/**
 * A small young generation (in MB) fits into the processor's cache: calls cost no more, and the process stays at half the
 * memory (`npm run bench -- --only call-logs`).
 */
const nodeOptions = ['--max-semi-space-size=4'];
/** As `a`, but for a link: what it leads to is no log of ours. Windows knows no such flag. */
const appendOnly = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW;
/**
 * Starts the process. It waits for the start message of `launchBooted`, and ends with this process unless it is adopted.
 *
 * @throws the file system's error when the log cannot be opened.
 */
function bootEmbedded({ entry, execPath, env, ...options }) {
    const directory = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(options.directory);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(directory, { recursive: true });
    const logFile = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, 'embedded.log');
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(logFile, appendOnly, 0o600);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(entry), [], {
        execPath,
        // Not the workspace: on Windows nobody could remove that as long as the process lives.
        cwd: directory,
        execArgv: nodeOptions,
        detached: true,
        stdio: ['ignore', log, log, 'ipc'],
        ...(env === undefined ? {} : { env }),
    });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    let failure;
    child.on('error', (error) => (failure = error));
    child.on('exit', (code, endedBy) => (failure ??= new Error(`its process ended (${endedBy ?? `exit code ${code}`})`)));
    return { child, directory, logFile, failure: () => failure };
}


/***/ }),

/***/ 21219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/** What the embedded server's process gets of the environment of whoever starts it. */
/**
 * Nothing that a workflow, a runner or a shell has for its own use: the process lives as long as the job, and later steps
 * can read its environment, where the runner puts inputs and tokens.
 */
const inherited = new Set([
    'PATH',
    // Node's sockets and temporary files on Windows.
    'SYSTEMROOT',
    'WINDIR',
    'TMP',
    'TEMP',
    'TMPDIR',
    // Where a Node outside the system's folders has its libraries.
    'LD_LIBRARY_PATH',
    'TZ',
    // The runner ends what bears its mark when the job ends.
    'RUNNER_TRACKING_ID',
    // Which scripts the process loads is part of the tests.
    'NODE_V8_COVERAGE',
]);
/** Windows does not tell apart upper and lower case in names. */
function childEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => inherited.has(name.toUpperCase())));
}


/***/ }),

/***/ 59684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ embeddedEntry)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** Where the bundle of the embedded server is: beside the bundle that asks. */

/**
 * @param bundle `import.meta.dirname` of an entry's bundle. Not `new URL(…, import.meta.url)`: ncc takes that for an
 *   asset of the bundle, copies it and breaks it.
 */
function embeddedEntry(bundle) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(bundle), 'embedded', 'index.js');
}


/***/ }),

/***/ 34519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ startedMessageSchema),
/* harmony export */   Iv: () => (/* binding */ adoptedMessageSchema),
/* harmony export */   Z0: () => (/* binding */ answerMessageSchema),
/* harmony export */   d8: () => (/* binding */ startMessageSchema),
/* harmony export */   dv: () => (/* binding */ callMessageSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/** What `launchEmbedded` and its child process say to each other over IPC: the key must be in neither argv nor env. */

const rateLimitSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ requests: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), windowMilliseconds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
/** To the child, once. */
const startMessageSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('start'),
    options: valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        journalFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        listenHost: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        port: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        apiPort: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
        apiKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        apiLimit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(rateLimitSchema),
        callLimit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(rateLimitSchema),
        journalMemoryBytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    }),
});
/** To the child, once: the parent has written down where the server is, so the child may outlive it. */
const adoptedMessageSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('adopted') });
/** To the child, once it has started: a request to its API, without HTTP. */
const callMessageSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('call'),
    /** Comes back with the answer. */
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    query: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
});
/** From the child, once for each call. */
const answerMessageSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('answer'),
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    status: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** JSON. */
    body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** From the child, once. */
const startedMessageSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt('type', [
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('ready'), apiUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), apiKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('failed'), message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 37767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  launchBooted: () => (/* binding */ launchBooted),
  launchEmbedded: () => (/* binding */ launchEmbedded)
});

// UNUSED EXPORTS: LaunchError

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/embedded/process/boot.js
var boot = __webpack_require__(52637);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/embedded/process/launch-messages.js
var launch_messages = __webpack_require__(34519);
;// CONCATENATED MODULE: ./build/embedded/process/call-child.js
/** Requests to the API of an embedded server's process, over the channel that started it. */



/** How long the end of a process may take to be known, in milliseconds, once nothing can be said to it any more. */
const endMilliseconds = 5_000;
/** @param quoteLog gives what the log of the process says, for an error about its end */
function createCaller(child, quoteLog) {
    const waiting = new Map();
    let calls = 0;
    let released = false;
    let giveUp;
    const failAll = (why) => {
        clearTimeout(giveUp);
        giveUp = undefined;
        for (const { reject } of waiting.values())
            reject(new Error(`The embedded server does not answer: ${why}`));
        waiting.clear();
    };
    /** A channel breaks a moment before the end of its process is known, and only that says why. */
    const failAtEnd = () => {
        const { exitCode, signalCode } = child;
        const hasEnded = exitCode !== null || signalCode !== null;
        if (hasEnded)
            failAll(`its process ended (${signalCode ?? `exit code ${exitCode}`}).${quoteLog()}`);
        else if (released)
            failAll('the channel to its process has ended.');
        else
            giveUp ??= setTimeout(failAll, endMilliseconds, 'the channel to its process has ended.');
    };
    child.on('message', (message) => {
        const { success, output } = dist/* safeParse */.xLC(launch_messages/* answerMessageSchema */.Z0, message);
        if (!success)
            return;
        waiting.get(output.id)?.resolve(output);
        waiting.delete(output.id);
    });
    child.on('exit', failAtEnd);
    child.on('disconnect', failAtEnd);
    return {
        async call({ method, path, query, body }) {
            const id = (calls += 1);
            const answer = Promise.withResolvers();
            const message = { type: 'call', id, method, path, query: query.toString(), body };
            if (child.connected)
                child.send(message, (error) => {
                    if (error !== null)
                        failAtEnd();
                });
            waiting.set(id, answer);
            if (!child.connected)
                failAtEnd();
            const { status, body: json } = await answer.promise;
            return { status, body: external_node_buffer_.Buffer.from(json) };
        },
        release() {
            released = true;
            if (child.connected)
                child.disconnect();
            child.unref();
        },
    };
}

;// CONCATENATED MODULE: ./build/embedded/process/launch.js






const startMilliseconds = 15_000;
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
    const { entry, execPath, directory, env, ...start } = options;
    options.signal?.throwIfAborted();
    return launchBooted((0,boot.bootEmbedded)({ entry, execPath, directory, ...(env !== undefined && { env }) }), start);
}
/**
 * The same with a process that was started before.
 *
 * @throws as `launchEmbedded`
 */
async function launchBooted(booted, options) {
    const { child, directory, logFile } = booted;
    const { signal, startTimeout = startMilliseconds, ...rest } = options;
    const journalFile = external_node_path_.join(directory, 'call-logs-journal.ndjson');
    try {
        signal?.throwIfAborted();
        const started = firstMessage(booted, startTimeout, signal);
        const start = { type: 'start', options: { ...rest, journalFile } };
        // A failed send is followed by the process's exit or error, which tell more.
        child.send(start, () => undefined);
        const message = await started;
        if (message.type === 'failed')
            throw new LaunchError(message.message);
        const api = { url: message.apiUrl, key: message.apiKey };
        const { call, release } = createCaller(child, () => quoteLog(logFile));
        return {
            ...{ api, pid: child.pid ?? 0, logFile, journalFile, answer: call, release },
            adopt: () => adopt(child),
            unref() {
                child.channel?.unref();
                child.unref();
            },
        };
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
        if (child.connected)
            child.send(message, () => {
                resolve();
            });
        else
            resolve();
    });
}
function firstMessage({ child, failure }, timeout, signal) {
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
        const failed = () => {
            const error = failure();
            if (error !== undefined)
                fail(`${error.message}.`, error);
        };
        child.once('error', failed);
        child.once('exit', failed);
        failed();
        child.once('message', (message) => {
            const parsed = dist/* safeParse */.xLC(launch_messages/* startedMessageSchema */.CD, message);
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


/***/ }),

/***/ 563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectWith: () => (/* binding */ connectWith)
});

// EXTERNAL MODULE: ./build/postman/transport/clock.js
var clock = __webpack_require__(59361);
// EXTERNAL MODULE: ./build/postman/transport/is-loopback.js
var is_loopback = __webpack_require__(53749);
;// CONCATENATED MODULE: ./build/postman/transport/dispatcher.js

/** Calls go out one after the other: HTTP/2 would gain nothing. */
const options = { allowH2: false };
/** What undici's proxies speak. */
const proxyProtocols = new Set(['http:', 'https:', 'socks5:', 'socks:']);
/**
 * The route to `url`. A loopback address never goes through a proxy: none could reach it.
 *
 * @throws Error when a proxy variable holds no URL of a proxy
 */
function createRoute(url, env) {
    const direct = () => routeBy(undefined, async () => new (await __webpack_require__.e(/* import() */ 723).then(__webpack_require__.t.bind(__webpack_require__, 57723, 19))).Agent(options));
    if ((0,is_loopback/* isLoopback */.U)(url.hostname))
        return direct();
    const httpProxy = proxyUrl('HTTP_PROXY', env);
    const httpsProxy = proxyUrl('HTTPS_PROXY', env);
    const proxy = url.protocol === 'https:' ? (httpsProxy ?? httpProxy) : httpProxy;
    if (proxy === undefined)
        return direct();
    // Everything is passed, also the empty string: undici would otherwise look into the environment of the process.
    const proxies = {
        httpProxy: httpProxy?.href ?? '',
        httpsProxy: httpsProxy?.href ?? '',
        noProxy: variable('NO_PROXY', env) ?? '',
    };
    return routeBy(proxy.host, async () => {
        const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 723).then(__webpack_require__.t.bind(__webpack_require__, 57723, 19));
        return new EnvHttpProxyAgent({ ...options, ...proxies });
    });
}
function routeBy(proxy, open) {
    let opened;
    return {
        proxy,
        dispatcher: () => (opened ??= open()),
        async close() {
            // Where it could not be opened, its calls have said so.
            await (await opened?.catch(() => undefined))?.destroy();
        },
    };
}
function proxyUrl(name, env) {
    const value = variable(name, env)?.trim() ?? '';
    if (value === '')
        return undefined;
    // As curl does: `proxy.example:3128` means http.
    const url = URL.parse(value.includes('://') ? value : `http://${value}`);
    // The value is not quoted: it may hold a password.
    if (url === null)
        throw new Error(`${name} holds no URL. It looks like http://proxy.example:3128.`);
    if (!proxyProtocols.has(url.protocol)) {
        throw new Error(`${name} is a URL of ${url.protocol}// and no proxy of that kind can be used. It looks like http://proxy.example:3128.`);
    }
    return url;
}
function variable(name, env) {
    return env[name.toLowerCase()] ?? env[name];
}

// EXTERNAL MODULE: ./build/postman/transport/retry.js
var retry = __webpack_require__(9941);
// EXTERNAL MODULE: ./build/postman/transport/send.js + 2 modules
var send = __webpack_require__(51949);
// EXTERNAL MODULE: ./build/postman/failure/text.js
var failure_text = __webpack_require__(99801);
;// CONCATENATED MODULE: ./build/postman/transport/transport.js
/** The way to one Postman API: its address, its key, its connections. It knows no endpoint. */





const defaultMaxAnswerBytes = 64 * 1024 * 1024;
/** @throws Error when `apiUrl` or a proxy variable holds no http(s) URL */
function createTransport(options) {
    const api = parseApiUrl(options.apiUrl, options.inputs);
    const { dispatcher, proxy, close } = options.dispatcher === undefined ? createRoute(api, options.env) : foreignRoute(options.dispatcher);
    const settings = {
        dispatcher,
        origin: api.origin,
        basePath: api.pathname.replace(/\/+$/, ''),
        headers: { accept: 'application/json', 'user-agent': options.userAgent, 'x-api-key': options.apiKey },
        context: {
            service: options.service ?? 'Postman',
            inputs: options.inputs,
            host: api.host,
            proxy,
            hasKey: options.apiKey !== '',
            redact: (0,failure_text/* createRedactor */.lY)(options.apiKey),
        },
        timeouts: { ...send/* defaultTimeouts */.c0, ...options.timeouts },
        policy: { ...retry/* defaultRetryPolicy */.ur, ...options.retry },
        maxAnswerBytes: options.maxAnswerBytes ?? defaultMaxAnswerBytes,
        clock: options.clock ?? clock/* systemClock */.m,
        random: options.random ?? Math.random,
        onWait: options.onWait,
        onDebug: options.onDebug,
    };
    const under = (limits) => ({
        send: (call) => (0,send/* send */.tN)(call, limits, settings),
        within: (narrower) => under(narrowest(limits, narrower)),
        close,
    });
    return under(options);
}
function foreignRoute(dispatcher) {
    return { dispatcher: () => Promise.resolve(dispatcher), proxy: undefined, close: () => Promise.resolve() };
}
function parseApiUrl(value, inputs) {
    const url = URL.parse(String(value));
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
        const what = inputs === undefined ? 'The address of the API' : `\`${inputs.url}\``;
        throw new Error(`${what} is no http or https URL. It looks like https://api.getpostman.com.`);
    }
    return url;
}
function narrowest(a, b) {
    return {
        deadline: Math.min(a.deadline ?? Infinity, b.deadline ?? Infinity),
        signal: (0,send/* joinSignals */.oS)(a.signal, b.signal),
        stop: (0,send/* joinSignals */.oS)(a.stop, b.stop),
    };
}

// EXTERNAL MODULE: ./build/postman/client.js + 8 modules
var client = __webpack_require__(44896);
// EXTERNAL MODULE: ./build/job/inputs/input-definitions.js
var input_definitions = __webpack_require__(83307);
;// CONCATENATED MODULE: ./build/job/connect.js
/** Clients for the Postman API, wherever it lives, that tell the reporter what they wait for. */


/** A server on this machine that does not answer at once is gone: waiting for it only holds up the job. */
const nearby = { service: 'The embedded server', retry: { maxAttempts: 3, baseMs: 20 } };
/** The clients for one API share their connections: to make one, with TLS above all, takes longer than a call. */
function connectWith({ reporter, version, env, clock, inputs = input_definitions.mainApiInputs }) {
    const transports = new Map();
    const open = ({ provider, url, key }) => createTransport({
        ...(provider === 'embedded' ? nearby : { inputs }),
        ...(clock !== undefined && { clock }),
        apiUrl: url,
        apiKey: key,
        env,
        userAgent: `ephemeral-mock/${version}`,
        onWait: ({ endpoint, ms, reason }) => {
            reporter.info(`Waiting ${Math.round(ms / 1000)} s before ${endpoint} is sent again (${reason})`);
        },
        onDebug: reporter.debug,
    });
    return (api, limits = {}) => {
        const place = JSON.stringify([api.provider, api.url, api.key]);
        const transport = transports.get(place) ?? open(api);
        transports.set(place, transport);
        return (0,client/* createPostmanClient */.W)(transport.within(limits));
    };
}


/***/ }),

/***/ 14757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ abortLater),
/* harmony export */   Y2: () => (/* binding */ listenForEnd),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   sy: () => (/* binding */ endSignalNames)
/* harmony export */ });
/** The signals that ask a process to end: a cancelled job sends SIGINT, on Windows Ctrl-Break comes as SIGBREAK. */
const endSignalNames = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];
/**
 * GitHub's runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later: what is under way may have 6 s of that, so that
 * a create that Postman has already begun is still written down.
 */
const graceMilliseconds = 6_000;
/** Listens for signals to `self`; the reason of both is `Cancelled by <signal>.` */
function listenForEnd(self) {
    const stop = new AbortController();
    const giveUp = new AbortController();
    let timer;
    const onSignal = (name) => {
        const reason = new CancelledError(name);
        stop.abort(reason);
        timer ??= setTimeout(() => {
            giveUp.abort(reason);
        }, graceMilliseconds).unref();
    };
    for (const name of endSignalNames)
        self.on(name, onSignal);
    return {
        stop: stop.signal,
        giveUp: giveUp.signal,
        dispose() {
            clearTimeout(timer);
            for (const name of endSignalNames)
                self.off(name, onSignal);
        },
    };
}
/**
 * Aborts `milliseconds` after `signal`, with its reason. Keeps no process alive that is done before.
 *
 * @param atLeast milliseconds from now on where the process was asked to end some time ago
 */
function abortLater(signal, milliseconds, clock, atLeast = 0) {
    const later = new AbortController();
    const onAbort = () => {
        const since = signal.reason instanceof CancelledError ? performance.now() - signal.reason.at : 0;
        void clock.sleep(Math.max(milliseconds - since, atLeast), undefined, { ref: false }).then(() => {
            later.abort(signal.reason);
        });
    };
    if (signal.aborted)
        onAbort();
    else
        signal.addEventListener('abort', onAbort, { once: true });
    return later.signal;
}
/** The process was asked to end. */
class CancelledError extends Error {
    name = 'CancelledError';
    signal;
    /** When, as `performance.now()` tells it. */
    at = performance.now();
    constructor(signal) {
        super(`Cancelled by ${signal}.`);
        this.signal = signal;
    }
}


/***/ })

};
