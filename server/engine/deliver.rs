//! Work of the engine: what is started when, and what becomes of results.

use super::open::Open;
use super::{Done, Effect, Engine, Failure, Ground, Lane, Supply};
use crate::judge::Need;
use std::sync::Arc;

impl Engine {
    /// Starts an analysis of the newest text, or notes that one is due when the running one is back.
    pub(super) fn schedule(&mut self, uri: &str, lane: Lane, effects: &mut Vec<Effect>) {
        let neighbours = self.neighbours(uri);
        let (scope, today) = (self.settings.scope, self.today.clone());
        let Some(open) = self.documents.get_mut(uri) else { return };
        if let Some(job) = open.start(lane, scope, today, neighbours) {
            effects.push(Effect::Analyze { lane, job: Box::new(job) });
        }
    }

    pub(super) fn analyzed(
        &mut self,
        uri: &str,
        revision: u64,
        result: Result<Box<Done>, Failure>,
        effects: &mut Vec<Effect>,
    ) {
        let enable = self.settings.enable;
        let Some(open) = self.documents.get_mut(uri) else { return };
        let Some(delivery) = open.deliver(revision, result) else { return };
        effects.extend(delivery.complaint.map(|complaint| Effect::Log(format!("{uri}: {complaint}"))));
        if !delivery.needs.is_empty()
            && let Some(ground) = open.ground()
        {
            effects.push(Effect::Supply {
                uri: uri.to_owned(),
                root: ground.root.clone(),
                path: ground.path.clone(),
                needs: delivery.needs,
            });
        }
        if delivery.speaks {
            effects.push(Effect::Publish(open.publish(enable)));
        }
        if open.holds_back() || open.is_unconfirmed() {
            effects.push(Effect::Remind { uri: uri.to_owned(), revision: open.revision() });
        }
        let renewed = open.ground().filter(|_| delivery.renewed);
        if let Some(lane) = delivery.due {
            self.schedule(uri, lane, effects);
        }
        if let Some(ground) = renewed {
            self.wake_neighbours(&ground, effects);
        }
    }

    pub(super) fn grounded(&mut self, uri: &str, ground: Ground, effects: &mut Vec<Effect>) {
        let Some(open) = self.documents.get_mut(uri) else { return };
        effects.extend(ground.notes.iter().map(|note| Effect::Log(note.clone())));
        // Somebody waits for the first findings; a policy or a branch that changed can wait for what is being typed.
        let lane = if open.ground().is_none() { Lane::Interactive } else { Lane::Background };
        let known = open.ground().is_some();
        open.stand_on(ground);
        let joins = open.ground().filter(|_| !known);
        if let Some(ground) = open.ground() {
            effects.push(Effect::Recall { root: ground.root.clone(), path: ground.path.clone() });
        }
        self.schedule(uri, lane, effects);
        if let Some(ground) = joins {
            self.wake_neighbours(&ground, effects);
        }
    }

    pub(super) fn supplied(&mut self, uri: &str, needs: Vec<Need>, files: Vec<Supply>, effects: &mut Vec<Effect>) {
        let Some(open) = self.documents.get_mut(uri) else { return };
        open.supply(needs, files);
        self.schedule(uri, Lane::Interactive, effects);
    }

    /// What is open beside `uri` in the same repository, with its newest content: it counts instead of the disk's.
    fn neighbours(&self, uri: &str) -> Vec<(String, Arc<crate::judge::Content>)> {
        let Some(ground) = self.documents.get(uri).and_then(|open| open.ground()) else { return Vec::new() };
        self.documents
            .iter()
            .filter(|(other, _)| *other != uri)
            .filter_map(|(_, open)| open.content_in(&ground.root))
            .collect()
    }

    /// Documents that were judged together with this one are judged again, after everything that somebody waits for.
    pub(super) fn wake_neighbours(&mut self, ground: &Ground, effects: &mut Vec<Effect>) {
        let looks = |open: &Open| open.looks_at(&ground.root, &ground.path);
        let concerned: Vec<String> =
            self.documents.iter().filter(|(_, open)| looks(open)).map(|(uri, _)| uri.clone()).collect();
        for uri in concerned {
            self.schedule(&uri, Lane::Background, effects);
        }
    }
}
