import fc from 'fast-check';

// The same cases on every run, so that a change is judged by what it changes; SEED=… draws others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20250101) });
