# The staging room as it would be made, with Azure's answers made up.

mock_provider "azurerm" {}

variables {
  subscription_id  = "00000000-0000-4000-8000-000000000001"
  tenant_id        = "00000000-0000-4000-8000-000000000002"
  unique           = "test"
  domain           = "poker.example.com"
  admin_groups     = ["00000000-0000-4000-8000-000000000003"]
  contacts         = ["operators@example.com"]
  repository       = "owner/pokero"
  state_storage_id = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/state/providers/Microsoft.Storage/storageAccounts/state"
  budget_start     = "2026-12-01"
}

run "is_locked_up" {
  command = apply

  assert {
    condition     = alltrue([for fact, holds in output.posture : holds if fact != "backups_locked"])
    error_message = "Not so in staging: ${join(", ", [for fact, holds in output.posture : fact if !holds && fact != "backups_locked"])}"
  }

  assert {
    condition = length(setsubtract([
      "private_api", "no_local_accounts", "entra_rbac", "workload_identity", "cilium", "three_zones", "hosts_encrypted",
      "no_node_in_public", "no_commands_by_api", "backups_denied_by_default", "backups_not_public", "backups_encrypted_twice",
      "backups_can_be_undeleted", "backups_locked", "logs_denied_by_default", "logs_without_key", "logs_not_public",
      "vault_denied_by_default", "vault_cannot_be_purged", "vault_by_roles", "pull_requests_only_read",
      "no_wildcard_in_github", "bastion_is_the_way_in"
    ], keys(output.posture))) == 0
    error_message = "A fact is no longer told: posture has ${join(", ", keys(output.posture))}"
  }
}

run "tells_the_next_step_what_it_needs" {
  command = apply

  assert {
    condition     = alltrue([for name in ["external-secrets", "cert-manager", "loki"] : output.next.workload_client_ids[name] != ""])
    error_message = "A workload has no client id for its annotation."
  }

  assert {
    condition     = output.next.workflow_client_ids.plan != output.next.workflow_client_ids.apply
    error_message = "A pull request must not have the identity of an apply."
  }

  assert {
    condition     = output.next.gateway_annotations["service.beta.kubernetes.io/azure-load-balancer-resource-group"] == output.next.resource_group
    error_message = "The load balancer would look for the room's address in another resource group."
  }
}

run "ranges_take_the_place_of_bastion" {
  command = apply

  variables {
    authorized_ranges = ["203.0.113.8/32"]
  }

  assert {
    condition     = !output.posture.private_api && !output.posture.bastion_is_the_way_in
    error_message = "With authorised ranges the API server is public to them alone and nobody pays for Bastion."
  }
}
