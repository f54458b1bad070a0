//! An open text: rope, tree, version; edits by bytes.
//!
//! This module must not know protocols or positions in other units than bytes.
