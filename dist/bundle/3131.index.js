export const id = 3131;
export const ids = [3131];
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

/***/ 66368:
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
// EXTERNAL MODULE: ./build/embedded/process/launch.js + 2 modules
var launch = __webpack_require__(47135);
// EXTERNAL MODULE: ./build/embedded/process/caller.js
var caller = __webpack_require__(9622);
// EXTERNAL MODULE: ./build/embedded/process/control.js
var control = __webpack_require__(4480);
// EXTERNAL MODULE: ./build/embedded/journal/read.js
var read = __webpack_require__(5763);
// EXTERNAL MODULE: ./build/job/close/close-mock.js + 9 modules
var close_mock = __webpack_require__(7388);
// EXTERNAL MODULE: ./build/job/close/counted-reading.js
var counted_reading = __webpack_require__(67116);
// EXTERNAL MODULE: ./build/job/connect-cloud.js + 1 modules
var connect_cloud = __webpack_require__(99040);
// EXTERNAL MODULE: ./build/job/connect.js
var connect = __webpack_require__(25438);
// EXTERNAL MODULE: ./build/job/describe-error.js
var describe_error = __webpack_require__(95992);
// EXTERNAL MODULE: ./build/job/end-signals.js
var end_signals = __webpack_require__(14757);
// EXTERNAL MODULE: ./build/job/inputs/values.js
var values = __webpack_require__(85292);
// EXTERNAL MODULE: ./build/job/inputs/input-definitions.js
var input_definitions = __webpack_require__(83307);
// EXTERNAL MODULE: ./build/job/inputs/inputs.js
var inputs_inputs = __webpack_require__(25603);
// EXTERNAL MODULE: ./build/job/open/open-mock.js + 2 modules
var open_mock = __webpack_require__(6084);
// EXTERNAL MODULE: ./build/job/reporter.js
var reporter = __webpack_require__(31875);
// EXTERNAL MODULE: ./build/job/secrets/redactors.js
var redactors = __webpack_require__(31459);
// EXTERNAL MODULE: ./build/command-line/exit-codes.js
var exit_codes = __webpack_require__(9316);
// EXTERNAL MODULE: ./build/command-line/input-options.js
var input_options = __webpack_require__(55452);
// EXTERNAL MODULE: ./build/command-line/print-report.js + 1 modules
var print_report = __webpack_require__(68815);
// EXTERNAL MODULE: ./node_modules/cross-spawn/index.js
var cross_spawn = __webpack_require__(80546);
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

// EXTERNAL MODULE: ./build/command-line/output-folder.js
var output_folder = __webpack_require__(53811);
// EXTERNAL MODULE: ./build/command-line/scratch-folder.js
var scratch_folder = __webpack_require__(81390);
;// CONCATENATED MODULE: ./build/command-line/commands/run.js
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
    const redact = (text) => (0,redactors/* logRedactorOf */.Ix)(state ?? { redact: [] }).redactText(text);
    const end = (0,end_signals/* listenForEnd */.Y2)(given.self);
    const context = { ...given, end, reporter: (0,reporter/* redactingReporter */.L)(given.reporter, redact) };
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
    let server;
    try {
        const reading = { signal: end.stop, progress: reporter.progress, shellKey: (0,input_options/* shellKeyOf */.lW)(env) };
        const inputs = await (0,inputs_inputs/* parseInputs */.T)(raw, context.directory, reading);
        for (const note of inputs.notes)
            reporter.warning(note);
        if (logs !== undefined)
            await (0,output_folder/* makeLogsFolder */.S)(logs, context.directory);
        const apiInputs = (0,input_definitions/* mainApiInputsOf */.cf)({ filesGiven: (0,inputs_inputs/* areFilesGiven */.L)(inputs) });
        const mock = await (0,open_mock/* openMock */.p)(inputs, {
            ...context,
            connect: (0,connect_cloud.connectToCloud)({ ...context, inputs: apiInputs }),
            launchEmbedded: async ({ directory, ...options }) => {
                server = await (0,launch/* bootBundled */.F$)({ bundle, execPath: self.execPath, env, directory }).start(options);
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
        // Whatever failed after a signal failed for it: a wait that was cut short is an error of the call that waited.
        const reason = end.stop.reason;
        if (reason instanceof end_signals/* CancelledError */.cc)
            return 128 + external_node_os_.constants.signals[reason.signal];
        return error instanceof values/* InputsError */.aV ? exit_codes/* exitCodes */.h.usage : exit_codes/* exitCodes */.h.notOpened;
    }
    finally {
        server?.unref();
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
        connect: await (0,connect/* connectTo */.m)(state.provider, {
            ...context,
            inputs: (0,input_definitions/* mainApiInputsOf */.cf)({ filesGiven: state.collectionFile !== undefined }),
            callServer: caller/* createServerCaller */.J,
        }),
        stop,
        stopEmbedded: control/* stopEmbedded */.v,
        readJournal: read/* readJournal */.a,
        flushJournal: control/* flushJournal */.E,
        readPageTemplate: () => (0,print_report/* readPageTemplate */.gZ)(bundle),
        limitMemory: counted_reading/* limitYoungGeneration */.ar,
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
/** The journal of a mock whose reports do not have every call, or `undefined`: then there is nothing in it that they lack. */
async function findNeededJournal(state, report) {
    const file = state?.opened === true ? state.embedded?.journalFile : undefined;
    const isWhole = report?.incomplete === undefined && report?.failures.length === 0 && report.files.length > 0;
    if (file === undefined || isWhole)
        return undefined;
    const { size } = await (0,promises_.stat)(file).catch(() => ({ size: 0 }));
    return size > 0 ? file : undefined;
}


/***/ }),

/***/ 53811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ makeLogsFolder),
/* harmony export */   r: () => (/* binding */ findDeviceName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95992);
/* harmony import */ var _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85292);
/** The folder that reports go to: it can be written, and it is none on any system alone. */




/**
 * Makes the folder for the reports where it is missing: that it is of no use is to be known before there are calls to lose.
 *
 * @param directory where relative paths start
 * @throws InputsError
 */
async function makeLogsFolder(logs, directory) {
    const device = findDeviceName('logs', logs);
    if (device !== undefined)
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__/* .InputsError */ .aV([device]);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory, logs);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(folder, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch (error) {
        const reason = (0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U)(error);
        throw new _job_inputs_values_js__WEBPACK_IMPORTED_MODULE_2__/* .InputsError */ .aV([`\`logs\` is "${logs}", where no reports can be written (${reason}): give another folder.`]);
    }
}
// Names that Windows keeps for devices: what is written there is lost, or printed.
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
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/report/count/unmatched.js
var unmatched = __webpack_require__(35298);
// EXTERNAL MODULE: ./build/report/summary/text-table.js
var text_table = __webpack_require__(532);
// EXTERNAL MODULE: ./build/http-text/readable-target.js
var readable_target = __webpack_require__(21849);
// EXTERNAL MODULE: ./build/report/words.js
var words = __webpack_require__(44702);
;// CONCATENATED MODULE: ./build/report/summary/summary-text.js
/** The report as plain text for a terminal. */




const longest = { method: 10, path: 60, name: 50, call: 100, example: 300, difference: 300, reason: 600 };
const columns = ['Outcome', 'Method', 'Path', 'Status', 'Example', 'Calls'];
const rightAligned = [3, 5];
/** Requests that get explained below the table, of each outcome. */
const mostExplained = 20;
const outcomeStyles = { unmatched: 'red', loose: 'yellow', matched: 'green', 'server-response': 'cyan' };
/**
 * The verdict, notes, a table of the calls (unmatched first, then loosely matched), and why these are not
 * matched. Control characters and escape sequences in values are made visible, and no value can form a workflow command of
 * GitHub's runner.
 */
function formatCallTable(report, { maxRows = 50, paint = (_, text) => text } = {}) {
    const { calls, unmatched, loose, notes } = report;
    const told = notes.map((note) => `${paint('cyan', 'Note:')} ${toCell(note, longest.reason)}`);
    const head = [paint('bold', report.verdict), ...told];
    if (calls.calls === 0)
        return `${head.join('\n')}\n`;
    const rows = rowsOf(report);
    const shown = rows.slice(0, maxRows);
    const table = (0,text_table/* alignColumns */.R)([columns, ...shown.map(({ cells }) => cells)], {
        right: rightAligned,
        style: (cell, row, column) => {
            const outcome = column === 0 ? shown[row - 1]?.outcome : undefined;
            return outcome === undefined ? cell : paint(outcomeStyles[outcome], cell);
        },
    });
    const leftOut = leftOutSentence(report, rows.slice(maxRows));
    return [
        ...head,
        '',
        ...table,
        ...(leftOut === undefined ? [] : ['', leftOut]),
        ...explained('Nearest examples:', unmatched, explainMiss),
        ...explained('Loosely matched:', loose, explainLoose),
        '',
    ].join('\n');
}
/** Each call is in one row, or in those that were not kept. */
function rowsOf({ unmatched, loose, answered }) {
    const rowOf = (outcome, { method, path, status, calls }, hasOthers, example) => ({
        outcome,
        calls,
        cells: [
            outcome,
            toCell(method, longest.method),
            `${toCell((0,readable_target/* readableTarget */.M)(path), longest.path)}${hasOthers ? ' and others' : ''}`,
            String(status),
            toCell(example, longest.name),
            (0,words/* formatCount */.B4)(calls),
        ],
    });
    return [
        ...unmatched.requests.map((row) => rowOf('unmatched', row, row.hasMorePaths, nearestCell(row))),
        ...loose.requests.map((row) => rowOf('loose', row, row.hasMorePaths, row.message)),
        ...answered.rows.map((row) => rowOf(row.outcome, { ...row, path: row.target }, row.hasOthers, row.name)),
    ];
}
/** What came nearest, else what the mock said. */
function nearestCell({ isRefused, bareRequest, candidates: [nearest], message }) {
    if (isRefused === true)
        return message;
    if (bareRequest !== undefined)
        return 'none saved';
    return nearest === undefined ? message : `none; nearest: ${(0,words/* inCollection */.e1)(nearest.example, nearest.collection)}`;
}
/** What the table does not show; `undefined` when it shows all. */
function leftOutSentence({ unmatched, loose, answered }, hidden) {
    const sum = (rows) => rows.reduce((total, { calls }) => total + calls, 0);
    const notKept = unmatched.leftOutCalls + loose.leftOutCalls + answered.leftOutCalls;
    const calls = sum(hidden) + notKept;
    if (calls === 0)
        return undefined;
    const misses = sum(hidden.filter(({ outcome }) => outcome === 'unmatched')) + unmatched.leftOutCalls;
    const rows = notKept > 0 ? 'More rows' : (0,words/* countOf */.pq)(hidden.length, 'more row');
    return `${rows} (${(0,words/* countOf */.pq)(calls, 'call')}, ${(0,words/* formatCount */.B4)(misses)} of them unmatched) did not fit here. The call logs have them all.`;
}
/** @param explain the lines about one request; none where nothing is known */
function explained(title, { requests, leftOutCalls }, explain) {
    const told = requests.map(explain).filter((lines) => lines.length > 0);
    if (told.length === 0)
        return [];
    const rest = told.length - mostExplained;
    // How many requests the calls are that were not kept is not known.
    const more = leftOutCalls > 0 ? 'more requests' : (0,words/* countOf */.pq)(rest, 'more request');
    const isMore = rest > 0 || leftOutCalls > 0;
    return ['', title, ...told.slice(0, mostExplained).flat(), ...(isMore ? [`and of ${more} in the report`] : [])];
}
function explainMiss(request) {
    const { method, path, difference } = request;
    if (difference === undefined)
        return [];
    const found = (0,unmatched/* nearestOf */.q)(request);
    // The sentence about a request without example names it.
    const text = (request.bareRequest === undefined ? found?.text : found?.position) ?? '';
    const score = found?.score ?? '';
    const words = [toCell(text, longest.example), score === '' ? '' : `score ${score}`].filter((word) => word !== '');
    const nearest = words.length === 0 ? '' : `${words.join(', ')}: `;
    return [callLine(method, path), `  - ${nearest}${toCell(difference, longest.difference)}`];
}
function explainLoose(request) {
    const { method, path, reason } = request;
    if (reason === '')
        return [];
    const got = (0,unmatched/* nearestOf */.q)(request)?.text ?? '';
    const example = got === '' ? '' : `got ${toCell(got, longest.example)}: `;
    return [callLine(method, path), `  - ${example}${toCell(reason, longest.reason)}`];
}
const callLine = (method, path) => `- ${toCell((0,words/* shownCall */.c6)(method, path), longest.call)}`;
// At the start of a line, spaces aside, where `::…` would be a command, our own characters stand.
const toCell = (value, length) => (0,words/* cutMiddle */.it)((0,words/* hideCommands */.lj)((0,words/* toVisible */.ws)(value)), length);

// EXTERNAL MODULE: ./build/command-line/exit-codes.js
var exit_codes = __webpack_require__(9316);
;// CONCATENATED MODULE: ./build/command-line/print-report.js
/** A report in the terminal. */





/** The page is beside the bundle. */
function readPageTemplate(bundle) {
    return (0,promises_.readFile)(external_node_path_.join(bundle, 'report.html'), 'utf8');
}
/** The verdict and the table of calls on standard output; failed checks and the files' folder on standard error. */
function printReport(report, { print, reporter, self }) {
    const { stdout } = self;
    // `styleText` obeys NO_COLOR and knows terminals that have no colours.
    print(formatCallTable(report, stdout.isTTY ? { paint: (style, text) => (0,external_node_util_.styleText)(style, text, { stream: stdout }) } : {}));
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

/***/ 81390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ makeScratchFolder),
/* harmony export */   Yb: () => (/* binding */ sweepScratchFolders),
/* harmony export */   pq: () => (/* binding */ removeScratchFolder)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57975);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _job_describe_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95992);
/* harmony import */ var _files_patient_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16859);
/**
 * The temporary folder of `run` and `serve`, where the calls are, unredacted. A small file in it says which process it
 * belongs to. Who is killed, or on Windows ended from outside, leaves it behind; the next start sweeps it.
 */









const prefix = 'ephemeral-mock-';
const ownerFile = 'ephemeral-mock-owner.json';
const ownerSchema = valibot__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    ephemeralMock: valibot__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    /** A process of a container, or of another machine that shares the folder, is not to be looked for here. */
    host: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    user: valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    pid: valibot__WEBPACK_IMPORTED_MODULE_6__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_6__/* .minValue */ .Wwf(1)),
    /** As `readProcessStart` gives it. */
    processStart: valibot__WEBPACK_IMPORTED_MODULE_6__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
});
/**
 * Makes the folder, for this user alone.
 *
 * @param directory the folder that it is made in
 */
async function makeScratchFolder({ pid, platform }, directory = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)()) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_4__.join(directory, prefix));
    const processStart = await readProcessStart(pid, platform);
    const owner = { ephemeralMock: 1, ...whoWeAre(), pid, ...(processStart !== undefined && { processStart }) };
    // Without it the folder is swept never, which is no reason to open no mock.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, ownerFile), JSON.stringify(owner), { flag: 'wx', mode: 0o600 }).catch(() => undefined);
    return folder;
}
/**
 * Removes the folder, but for what is named in it: then it loses its mark too, so that no sweep takes what is kept. Never
 * throws: what another program holds for longer than some seconds is a warning.
 *
 * @param kept paths of files and folders directly in it
 */
async function removeScratchFolder(folder, kept, { clock, reporter }, files = (0,_files_patient_files_js__WEBPACK_IMPORTED_MODULE_7__/* .createPatientFiles */ .l)(clock.sleep)) {
    const remove = async (file) => {
        try {
            await files.removeTree(file);
            return true;
        }
        catch (error) {
            const reason = (0,_job_describe_error_js__WEBPACK_IMPORTED_MODULE_8__/* .describeError */ .U)(error);
            reporter.warning(`${file} could not be removed (${reason}). It may have calls of your tests, not redacted: remove it by hand.`);
            return false;
        }
    };
    const mark = node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, ownerFile);
    const inside = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder).catch(() => [])).map((name) => node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, name));
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
async function sweepScratchFolders({ self, clock, reporter }, directory = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)()) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory).catch(() => [])).filter((name) => name.startsWith(prefix));
    for (const name of names) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_4__.join(directory, name);
        try {
            if (!(await isAbandoned(folder, self, clock.now())))
                continue;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
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
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder);
    if (!stats.isDirectory() || !isOurs(stats.uid, self) || now - stats.mtimeMs < sweptAge)
        return false;
    const owner = await readOwner(node_path__WEBPACK_IMPORTED_MODULE_4__.join(folder, ownerFile));
    const { host, user } = whoWeAre();
    return owner.host === host && owner.user === user && (await isDead(owner, self));
}
const largestMark = 4_096;
/** @throws Error where there is no such file */
async function readOwner(file) {
    // A pipe would be waited for, a link may lead anywhere. Windows has neither flag.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    try {
        const bytes = Buffer.alloc(largestMark);
        const { bytesRead } = await handle.read(bytes, 0, largestMark, 0);
        return valibot__WEBPACK_IMPORTED_MODULE_6__/* .parse */ .qgA(ownerSchema, JSON.parse(bytes.toString('utf8', 0, bytesRead)));
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
        return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(), user: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.userInfo)().username };
    }
    catch {
        // A user without a name, as in some containers: the folder's owner says enough.
        return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(), user: '' };
    }
}
const run = (0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * When a process began, to tell it from a later one that has got its ID: a text that two processes with one ID do not share; `undefined` where there is no such process, or the system does not
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
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(`/proc/${pid}/stat`, 'utf8'),
        (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8'),
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


/***/ }),

/***/ 47135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F$: () => (/* binding */ bootBundled)
});

// UNUSED EXPORTS: LaunchError, bootEmbedded

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/embedded/process/messages.js
var messages = __webpack_require__(10245);
;// CONCATENATED MODULE: ./build/embedded/process/channel.js
/** The channel to an embedded server's process, over IPC, for the process that started it. */



/** How long the end of a process may take to be known, in milliseconds, once nothing can be said to it any more. */
const endMilliseconds = 5_000;
/**
 * @param spawnError why the process could not be run, once that is known
 * @param quoteLog gives what the log of the process says, for an error about a call
 */
function openChannel(child, spawnError, quoteLog) {
    const started = Promise.withResolvers();
    const waiting = new Map();
    let calls = 0;
    let released = false;
    let giveUp;
    // Nobody may wait for it any more when it fails.
    started.promise.catch(() => undefined);
    const failAll = (why) => {
        clearTimeout(giveUp);
        giveUp = undefined;
        started.reject(new Error(why));
        for (const { reject } of waiting.values()) {
            reject(new Error(`The embedded server does not answer: ${why}${quoteLog()}`));
        }
        waiting.clear();
    };
    /** A channel breaks a moment before the end of its process is known, and only that says why. */
    const failAtEnd = () => {
        const { exitCode, signalCode } = child;
        const error = spawnError();
        if (error !== undefined)
            failAll(`${error.message}.`);
        else if (exitCode !== null || signalCode !== null)
            failAll(`its process ended (${signalCode ?? `exit code ${exitCode}`}).`);
        else if (released)
            failAll('the channel to its process has ended.');
        else
            giveUp ??= setTimeout(failAll, endMilliseconds, 'the channel to its process has ended.');
    };
    const send = (message, done) => {
        if (child.connected)
            child.send(message, done);
        else
            done(new Error('closed'));
    };
    const failUnlessSent = (error) => {
        if (error !== null)
            failAtEnd();
    };
    child.on('message', (message) => {
        const { success, output } = dist/* safeParse */.xLC(messages/* messageOfChildSchema */.A, message);
        if (!success) {
            started.reject(new Error('its process does not speak our language: its entry file is of another version.'));
        }
        else if (output.type === 'ready')
            started.resolve(output);
        else if (output.type === 'failed')
            started.reject(new Error(output.message));
        else {
            waiting.get(output.id)?.resolve(output);
            waiting.delete(output.id);
        }
    });
    for (const event of ['error', 'exit', 'disconnect'])
        child.on(event, failAtEnd);
    return {
        start(options) {
            send({ type: 'start', options }, failUnlessSent);
            return started.promise;
        },
        async call({ query, ...request }) {
            const id = (calls += 1);
            const answer = Promise.withResolvers();
            waiting.set(id, answer);
            send({ type: 'call', id, ...request, query: query.toString() }, failUnlessSent);
            const { status, body } = await answer.promise;
            return { status, body: external_node_buffer_.Buffer.from(body) };
        },
        adopt: () => new Promise((resolve) => {
            send({ type: 'adopted' }, () => {
                resolve();
            });
        }),
        release() {
            released = true;
            if (child.connected)
                child.disconnect();
            child.unref();
        },
    };
}

;// CONCATENATED MODULE: ./build/embedded/process/child-environment.js
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

;// CONCATENATED MODULE: ./build/embedded/process/launch.js
/** The embedded server as a process of its own: how it is started. */





/**
 * A small young generation (in MB) fits into the processor's cache: calls cost no more, and the process stays at half the
 * memory (`npm run bench -- --only call-logs`).
 */
const nodeOptions = ['--max-semi-space-size=4'];
/** As `a`, but for a link: what it leads to is no log of ours. Windows knows no such flag. */
const appendOnly = external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NOFOLLOW;
const startMilliseconds = 15_000;
/** How much of the log an error quotes. */
const logTailCharacters = 2000;
/** The process did not start. The message says why and quotes the end of its log. */
class LaunchError extends Error {
    name = 'LaunchError';
}
/**
 * Starts the process whose bundle lies beside the one that asks: whoever does so can do other things until it is told to
 * start the server.
 *
 * @param bundle `import.meta.dirname` of an entry's bundle. Not `new URL(…, import.meta.url)`: ncc takes that for an
 *   asset of the bundle, copies it and breaks it.
 * @param env of this process; the other one gets what it needs of it
 * @throws as `bootEmbedded`
 */
function bootBundled({ bundle, env, ...options }) {
    const entry = external_node_path_.join(external_node_path_.dirname(bundle), 'embedded', 'index.js');
    return bootEmbedded({ ...options, entry, env: childEnvironment(env ?? {}) });
}
/**
 * The same with an entry from anywhere.
 *
 * @throws the file system's error when the log cannot be opened.
 */
function bootEmbedded({ entry, execPath, env, ...options }) {
    const directory = external_node_path_.resolve(options.directory);
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const logFile = external_node_path_.join(directory, 'embedded.log');
    const log = (0,external_node_fs_.openSync)(logFile, appendOnly, 0o600);
    const child = (0,external_node_child_process_.fork)(external_node_path_.resolve(entry), [], {
        execPath,
        // Not the workspace: on Windows nobody could remove that as long as the process lives.
        cwd: directory,
        execArgv: nodeOptions,
        detached: true,
        stdio: ['ignore', log, log, 'ipc'],
        ...(env === undefined ? {} : { env }),
    });
    (0,external_node_fs_.closeSync)(log);
    let spawnError;
    child.on('error', (error) => (spawnError ??= error));
    const channel = openChannel(child, () => spawnError, () => quoteLog(logFile));
    return { pid: child.pid, directory, start: (given) => start(child, channel, { directory, logFile }, given) };
}
async function start(child, { start, call, adopt, release }, { directory, logFile }, { signal, startTimeout = startMilliseconds, ...options } = {}) {
    const journalFile = external_node_path_.join(directory, 'call-logs-journal.ndjson');
    const ended = Promise.withResolvers();
    const timer = setTimeout(() => {
        ended.reject(new Error(`it was not ready after ${startTimeout / 1000} s.`));
    }, startTimeout);
    const abort = () => {
        ended.reject(new Error('cancelled'));
    };
    signal?.addEventListener('abort', abort);
    try {
        signal?.throwIfAborted();
        const { apiUrl, apiKey } = await Promise.race([start({ ...options, journalFile }), ended.promise]);
        return {
            ...{ api: { url: apiUrl, key: apiKey }, pid: child.pid ?? 0, logFile, journalFile, answer: call, adopt, release },
            unref() {
                child.channel?.unref();
                child.unref();
            },
        };
    }
    catch (cause) {
        child.kill('SIGKILL');
        child.unref();
        signal?.throwIfAborted();
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new LaunchError(`The embedded server did not start: ${why}${quoteLog(logFile)}`, { cause });
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
    }
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

/***/ 10245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ messageOfChildSchema),
/* harmony export */   G: () => (/* binding */ messageToChildSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

const rateLimitSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ requests: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), windowMilliseconds: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() });
const startOptionsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    journalFile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    listenHost: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    port: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    apiPort: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    apiKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    apiLimit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(rateLimitSchema),
    callLimit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(rateLimitSchema),
    journalMemoryBytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
});
/** What the server's process hears. */
const messageToChildSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt('type', [
    /** Once, first. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('start'), options: startOptionsSchema }),
    /** A request to its API. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('call'),
        /** Comes back with the answer. */
        id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        method: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        query: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()),
    }),
    /** Where the server is has been written down: it may outlive the process that started it. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('adopted') }),
]);
/** What the server's process says. */
const messageOfChildSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt('type', [
    /** Either of these once, in answer to the start. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('ready'), apiUrl: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), apiKey: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('failed'), message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    /** Once for each call. `body` is JSON. */
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('answer'), id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), status: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), body: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 97378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hasTildePaths)
/* harmony export */ });
/* harmony import */ var _call_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81225);
/* harmony import */ var _route_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30553);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5010);



const mentionsTilde = (text) => /~|%7e/i.test(text);
/** Whether a request or example has such a path, once its variables are known. */
function hasTildePaths({ requests, variables }, environment) {
    const inEnvironment = environment?.variables ?? [];
    const anywhere = [...variables, ...inEnvironment].some(({ value }) => mentionsTilde(value));
    const ofUrls = (0,_call_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .createVariables */ .Cl)(variables, inEnvironment).sharing(_route_js__WEBPACK_IMPORTED_MODULE_1__/* .growthOfUrls */ .lW);
    return requests
        .flatMap(({ request, examples }) => [request, ...examples.map((example) => example.request)])
        .filter(({ address, pathVariables }) => anywhere || mentionsTilde(address) || pathVariables.some(({ value }) => mentionsTilde(value)))
        .some((request) => {
        const { path, withoutBase } = (0,_route_address_js__WEBPACK_IMPORTED_MODULE_2__/* .routeAddress */ .ow)(request, ofUrls).paths;
        return [path, withoutBase].some((each) => each?.segments[0]?.startsWith('~') === true);
    });
}


/***/ }),

/***/ 99040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectToCloud: () => (/* binding */ connectToCloud)
});

// EXTERNAL MODULE: ./build/postman/transport/clock.js
var clock = __webpack_require__(59361);
// EXTERNAL MODULE: ./build/postman/failure/api-error.js + 1 modules
var api_error = __webpack_require__(24613);
// EXTERNAL MODULE: ./build/postman/transport/route.js
var route = __webpack_require__(13118);
// EXTERNAL MODULE: ./build/postman/transport/send.js
var send = __webpack_require__(45369);
;// CONCATENATED MODULE: ./build/postman/transport/transport.js
/** The way to one Postman API: its address, its key, its connections. It knows no endpoint. */




const defaultMaxAnswerBytes = 64 * 1024 * 1024;
/** @throws Error when `apiUrl` or a proxy variable holds no http(s) URL */
function createTransport(options) {
    const api = parseApiUrl(options.apiUrl, options.inputs);
    const { dispatcher, proxy, close } = (0,route/* createRoute */.u)(api, options.env);
    const settings = {
        dispatcher,
        origin: api.origin,
        basePath: api.pathname.replace(/\/+$/, ''),
        headers: { accept: 'application/json', 'user-agent': options.userAgent, 'x-api-key': options.apiKey },
        context: {
            service: 'Postman',
            inputs: options.inputs,
            host: api.host,
            proxy,
            hasKey: options.apiKey !== '',
            clean: (0,api_error/* createTextCleaner */.Y9)(options.apiKey),
        },
        timeouts: { ...send/* defaultTimeouts */.c0, ...options.timeouts },
        policy: { ...send/* defaultRetryPolicy */.ur, ...options.retry },
        maxAnswerBytes: options.maxAnswerBytes ?? defaultMaxAnswerBytes,
        clock: options.clock ?? clock/* systemClock */.m,
        random: options.random ?? Math.random,
        onWait: options.onWait,
        onDebug: options.onDebug,
    };
    const under = (limits) => ({
        send: (call) => (0,send/* send */.tN)(call, limits, settings),
        within: (narrower) => under((0,send/* narrowest */.AE)(limits, narrower)),
        close,
    });
    return under(options);
}
function parseApiUrl(value, inputs) {
    const url = URL.parse(String(value));
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
        const what = inputs === undefined ? 'The address of the API' : `\`${inputs.url}\``;
        throw new Error(`${what} is no http or https URL. It looks like https://api.getpostman.com.`);
    }
    return url;
}

// EXTERNAL MODULE: ./build/postman/client.js + 6 modules
var client = __webpack_require__(32869);
// EXTERNAL MODULE: ./build/job/inputs/input-definitions.js
var input_definitions = __webpack_require__(83307);
;// CONCATENATED MODULE: ./build/job/connect-cloud.js
/** Clients for Postman's cloud, that tell the reporter what they wait for. They bring the HTTP client: load it where it is used. */


/** The clients for one API share their connections: to make one, with TLS above all, takes longer than a call. */
function connectToCloud({ reporter, version, env, clock, inputs = input_definitions/* mainApiInputs */.ZE }) {
    const transports = new Map();
    return ({ url, key }, limits = {}) => {
        const place = JSON.stringify([url, key]);
        const transport = transports.get(place) ??
            createTransport({
                inputs,
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


/***/ }),

/***/ 532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* unused harmony export columnsOf */
/** A table as plain text, its columns aligned as a terminal shows them. */
/** What terminals give two columns: East Asian scripts with their full-width forms, and emoji. */
const wide = /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Emoji_Presentation}\u3000-\u303e\u30a0-\u30ff\u31f0-\u33ff\uff01-\uff60\uffe0-\uffe6]|.\ufe0f)/u;
const takesNoColumn = /^\p{M}+$/u;
/** Columns that a text takes in a terminal. */
function columnsOf(text) {
    // Most texts are plain, and the first segmenter takes a process 20 ms.
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    let columns = 0;
    for (const { segment } of graphemes.segment(text)) {
        columns += wide.test(segment) ? 2 : takesNoColumn.test(segment) ? 0 : 1;
    }
    return columns;
}
/** One line for each row, without spaces at its end. */
function alignColumns(rows, { right = [], style = (cell) => cell } = {}) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
    return rows.map((row, index) => row
        .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - columnsOf(cell));
        return right.includes(column)
            ? padding + style(cell, index, column)
            : style(cell, index, column) + (column === row.length - 1 ? '' : padding);
    })
        .join('  ')
        .trimEnd());
}


/***/ })

};
